package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients send over a socket, as the routes get it. */
@Timeout(60)
class JdkRequestTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private Server server;

  @BeforeEach
  void start() throws Exception {
    var limits = new Limits(10, 4, 1_000, 1, LONG, LONG, LONG);
    var routes = List.of(
        Route.get("/query",
            request -> Response.empty(204).with("X-Back", request.query("a").orElse("none"))),
        Route.post("/size", request -> Response.empty(204).with("X-Back",
            request.body().length + " " + request.body().length)));
    server = Server.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), limits,
        port -> new Router(routes),
        refusal -> Response
            .json(refusal.status(),
                JsonNodeFactory.instance.objectNode().put("code", refusal.code()))
            .with("X-Back", refusal.code()));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private String answer(String request) throws Exception {
    try (var client = new RawClient(server.address())) {
      return client.send(request).rest();
    }
  }

  @ParameterizedTest
  @CsvSource({"a=b%20c,b c", "a=b+c,b c", "a,''", "b=1,none", "a=1&a=2,query-twice",
      "a=1&%61=2,query-twice", "a=%FF,bad-path", "a==1&b=,=1"})
  void aQueryIsReadOrRefusedAndNothingIsGuessed(String query, String said) throws Exception {
    assertThat(answer("GET /query?" + query + " HTTP/1.1\nHost: x\nConnection: close\n\n"))
        .containsIgnoringCase("X-Back: " + said + "\r\n");
  }

  @Test
  void aBodyOfTheMostBytesIsTakenAndReadOnce() throws Exception {
    assertThat(answer(
        "POST /size HTTP/1.1\nHost: x\nConnection: close\n" + "Content-Length: 10\n\n0123456789"))
        .containsIgnoringCase("X-Back: 10 10");
  }

  @ParameterizedTest
  @CsvSource({"Content-Length: 11,01234567890", "Content-Length: 99999999999,0",
      "Transfer-Encoding: chunked,'B\n01234567890\n0\n\n'"})
  void aByteMoreIsRefusedHoweverItIsSent(String header, String body) throws Exception {
    assertThat(answer("POST /size HTTP/1.1\nHost: x\n" + header + "\n\n" + body))
        .startsWith("HTTP/1.1 413").containsIgnoringCase("X-Back: body-too-large");
  }
}
