package org.needmatch.server.http;

import java.time.Duration;
import java.util.Map;

/**
 * What the JDK's server can only be told by system properties, before its
 * classes are loaded; what is set already stays.
 */
final class JdkSettings {
  private static final long FOR_THE_HEAD = 10;

  private JdkSettings() {
  }

  /**
   * @param body
   *          the time in which a body must have come
   */
  static void apply(Duration body) {
    Map.of("sun.net.httpserver.nodelay", "true", "sun.net.httpserver.maxReqTime",
        String.valueOf(body.toSeconds() + FOR_THE_HEAD), "sun.net.httpserver.maxReqHeaders", "100",
        "sun.net.httpserver.maxReqHeaderSize", "32768", "sun.net.httpserver.idleInterval", "30",
        "jdk.httpserver.maxConnections", "1000").forEach((name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}
