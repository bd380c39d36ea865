package org.needmatch.server.http;

import java.util.Locale;
import java.util.Set;

/**
 * Refuses requests that were meant for another host: a page elsewhere could
 * have its own name point to this machine (DNS rebinding), but its browser
 * still sends that name.
 *
 * @param hosts
 *          that are ours, in small letters, with their port
 */
public record HostCheck(Set<String> hosts) implements Filter {

  /** {@return the names of this machine for itself, at a port} */
  public static HostCheck loopback(int port) {
    return new HostCheck(Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port));
  }

  @Override
  public Response handle(Request request, Handler next) {
    if (!hosts.contains(request.header("Host").orElse("").toLowerCase(Locale.ROOT))) {
      throw Refusal.said(421, "wrong-host");
    }
    return next.handle(request);
  }
}
