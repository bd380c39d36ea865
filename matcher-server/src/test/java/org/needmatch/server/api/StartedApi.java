package org.needmatch.server.api;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.needmatch.domain.Problem;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.Secret;
import org.needmatch.testdomain.TinyProblems;

/** A server for programs, with somebody who may ask it, and a tiny problem. */
abstract class StartedApi {
  /** One job at a time and two that wait. */
  static final ApiSettings SETTINGS = new ApiSettings(1, 2, 5, Duration.ofMinutes(1),
      Duration.ofMinutes(2), Duration.ofSeconds(20), 1);

  final Problem problem = TinyProblems.random(3);
  ApiServer server;
  ApiClient client;

  @BeforeEach
  final void listen() throws Exception {
    server = ApiServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        Secret.of(ApiClient.TOKEN), Set.of(), Limits.PROGRAMS, SETTINGS, "1.2.3");
    client = new ApiClient(server);
  }

  @AfterEach
  final void end() {
    server.close();
  }
}
