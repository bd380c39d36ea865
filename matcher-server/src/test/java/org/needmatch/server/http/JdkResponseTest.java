package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients get over a socket. */
@Timeout(60)
class JdkResponseTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private Server server;

  @BeforeEach
  void start() throws Exception {
    var routes = List.of(
        Route.get("/text",
            request -> Response.of(200, "text/plain", "hé".getBytes(StandardCharsets.UTF_8))),
        Route.get("/nothing", request -> Response.empty(204)),
        Route.get("/events", request -> Response.events(stream -> {
          stream.send("hello", "{}");
          stream.close();
        })));
    server = Server.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        new Limits(10, 4, 1_000, 1, LONG, LONG, LONG), port -> new Router(routes),
        refusal -> Response.empty(refusal.status()));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private String answer(String method, String path) throws Exception {
    try (var client = new RawClient(server.address())) {
      return client.send(method + " " + path + " HTTP/1.1\nHost: x\nConnection: close\n\n").rest();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/nothing", "/events", "/unknown"})
  void everyAnswerIsKeptByNobodyAndShownInNoOtherPage(String path) throws Exception {
    assertThat(answer("GET", path)).containsIgnoringCase("Cache-Control: no-store")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .containsIgnoringCase("frame-ancestors 'none'")
        .containsIgnoringCase("Referrer-Policy: no-referrer");
  }

  @ParameterizedTest
  @CsvSource({"GET,'\r\n\r\nhé'", "HEAD,'\r\n\r\n'"})
  void theHeadersAloneSayTheLengthInBytesOfABodyThatIsNotSent(String method, String end)
      throws Exception {
    assertThat(answer(method, "/text")).containsIgnoringCase("Content-Length: 3").endsWith(end);
  }

  @Test
  void aStreamSaysItsEventsAndEnds() throws Exception {
    assertThat(answer("GET", "/events")).contains("event: hello\ndata: {}\n\n");
  }
}
