package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ground floor answers to decent clients, and to others. */
@Timeout(60)
class ServerTest {
  private static final Limits TIGHT = new Limits(1_000, 4, 10_000, 2, Duration.ofMillis(600),
      Duration.ofMillis(600), Duration.ofMillis(100));

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicReference<EventStream> stream = new AtomicReference<>();
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(3);
  private Server server;

  @BeforeEach
  void start() throws Exception {
    server = server(TIGHT);
  }

  @AfterEach
  void end() {
    release.countDown();
    server.close();
  }

  private Server server(Limits limits) throws Exception {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var routes = List.of(Route.post("/echo", request -> Response.json(200, request.json())),
        Route.get("/things/{id}",
            request -> Response.json(200,
                JsonNodeFactory.instance.objectNode().put("id", request.segment("id")))),
        Route.get("/things/first", request -> Response.empty(204)), Route.get("/fault", request -> {
          throw new IllegalStateException("Ann Smith is to blame.");
        }), Route.get("/held", request -> {
          held.countDown();
          try {
            release.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return Response.empty(204);
        }), Route.get("/events", request -> Response.events(opened -> {
          opened.send("hello", "{}");
          stream.set(opened);
        })), Route.get("/header",
            request -> Response.empty(204).with("X-Back", request.query("value").orElse(""))));
    return Server.start(address, limits,
        port -> new Router(routes).behind(OriginCheck.SAME).behind(HostCheck.loopback(port)),
        refusal -> Response.json(refusal.status(), JsonNodeFactory.instance.objectNode()
            .put("code", refusal.code()).put("remedy", refusal.remedy())));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest
        .newBuilder(URI.create("http://127.0.0.1:" + server.address().getPort() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(to(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return client.send(to("/echo").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  private RawClient raw() throws Exception {
    return new RawClient(server.address());
  }

  private String host() {
    return "Host: 127.0.0.1:" + server.address().getPort() + "\n";
  }

  @Test
  void answersWithWhatStandsInPathQueryAndBody() throws Exception {
    assertThat(get("/things/a%20b").body()).isEqualTo("{\"id\":\"a b\"}");
    assertThat(get("/things/first").statusCode()).isEqualTo(204);
    assertThat(get("/header?value=a+%C3%A9").statusCode()).isEqualTo(204);
    assertThat(post("{\"a\":[1,null]}").body()).isEqualTo("{\"a\":[1,null]}");
  }

  @Test
  void headHasTheHeadersOfGetAlone() throws Exception {
    var head = client.send(
        to("/things/x").method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length")).hasValue("10");
  }

  @Test
  void everyAnswerForbidsToBeKeptFramedOrRunFromElsewhere() throws Exception {
    for (var path : List.of("/things/x", "/nothing", "/fault", "/things/first")) {
      var headers = get(path).headers();
      assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("default-src 'none'").contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @ParameterizedTest
  @CsvSource({"GET,/echo,405", "DELETE,/things/first,405", "TRACE,/things/x,405",
      "CONNECT,/things/x,405", "get,/things/x,405", "GET,/nothing,404", "GET,/things/,200",
      "GET,/things/../echo,400", "GET,/things/%2e%2e,400", "GET,/things/%2e%2e%2fecho,400",
      "GET,/things/..%5cecho,400", "GET,/things/%00,400", "GET,/things/%zz,400",
      "GET,/things/%c3,400", "GET,//things/x,400", "GET,http://elsewhere/things/x,400",
      "GET,/things/x?a=1&a=2,400"})
  void methodsAndPathsAreTakenLiterally(String method, String path, String status)
      throws Exception {
    try (var raw = raw()) {
      raw.send(method + " " + path + " HTTP/1.1\n" + host() + "Connection: close\n\n");
      assertThat(raw.status()).contains(" " + status + " ");
    }
  }

  @Test
  void wrongMethodSaysWhichAreRight() throws Exception {
    var answer = get("/echo");
    assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    assertThat(answer.body()).contains("wrong-method").contains("Use POST.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host: elsewhere", "Host: 127.0.0.1", "Host: 127.0.0.1.elsewhere:PORT",
      "Host: 127.0.0.1:PORT\nHost: elsewhere", "X-Host: 127.0.0.1:PORT"})
  void anotherHostIsRefused(String header) throws Exception {
    try (var raw = raw()) {
      raw.send("GET /things/x HTTP/1.1\n"
          + header.replace("PORT", String.valueOf(server.address().getPort())) + "\n\n");
      assertThat(raw.status()).containsAnyOf(" 421", " 400 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://elsewhere", "null", "http://127.0.0.1", "http://127.0.0.1:1",
      "file://"})
  void anotherOriginIsRefused(String origin) throws Exception {
    var answer = client.send(to("/things/x").header("Origin", origin).build(),
        BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("wrong-origin");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedWhateverItSays() throws Exception {
    assertThat(post("\"" + "x".repeat(1_000) + "\"").statusCode()).isEqualTo(413);
    try (var raw = raw()) {
      raw.send("POST /echo HTTP/1.1\n" + host()
          + "Content-Type: application/json\nContent-Length: 9000000000\n\n");
      assertThat(raw.status()).contains(" 413 ");
    }
  }

  @Test
  void aBodyWithoutEndIsRefused() throws Exception {
    try (var raw = raw()) {
      raw.send("POST /echo HTTP/1.1\n" + host()
          + "Content-Type: application/json\nTransfer-Encoding: chunked\n\n");
      var chunk = "400\n" + "1".repeat(0x400) + "\n";
      raw.send(chunk).send(chunk);
      assertThat(raw.status()).contains(" 413 ");
    }
  }

  @Test
  void aBodyThatComesTooSlowlyEndsTheConnection() throws Exception {
    long begun = System.nanoTime();
    try (var raw = raw()) {
      raw.send("POST /echo HTTP/1.1\n" + host()
          + "Content-Type: application/json\nContent-Length: 100\n\n{\"a");
      assertThat(raw.status()).isEmpty();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(500),
        Duration.ofSeconds(10));
    assertThat(get("/things/x").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}{}", "{\"a\":1,\"a\":2}", "nul", "[1,]"})
  void whatIsNoJsonIsRefused(String body) throws Exception {
    var answer = post(body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("json");
  }

  @Test
  void deepJsonIsRefused() throws Exception {
    assertThat(post("[".repeat(40) + "]".repeat(40)).statusCode()).isEqualTo(200);
    assertThat(post("[".repeat(450) + "]".repeat(450)).statusCode()).isEqualTo(400);
  }

  @Test
  void bytesThatAreNoTextAndOtherTypesAreRefused() throws Exception {
    var bytes = client.send(
        to("/echo").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(new byte[]{'"', (byte) 0xff, '"'})).build(),
        BodyHandlers.ofString());
    assertThat(bytes.body()).contains("bad-text");
    var form = client.send(to("/echo").header("Content-Type", "text/plain")
        .POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString());
    assertThat(form.statusCode()).isEqualTo(415);
  }

  @Test
  void aLineEndInAHeaderGoesNowhere() throws Exception {
    try (var raw = raw()) {
      raw.send("GET /header?value=a%0d%0aSet-Cookie:%20b=c HTTP/1.1\n" + host() + "\n");
      assertThat(raw.rest()).doesNotContain("Set-Cookie");
    }
  }

  @Test
  void conflictingLengthsAreRefused() throws Exception {
    try (var raw = raw()) {
      raw.send("POST /echo HTTP/1.1\n" + host() + "Content-Type: application/json\n"
          + "Content-Length: 2\nTransfer-Encoding: chunked\n\n0\n\n");
      assertThat(raw.status()).contains(" 400 ");
    }
  }

  @Test
  void manyAndLongHeadersEndTheConnection() throws Exception {
    try (var raw = raw()) {
      raw.send("GET /things/x HTTP/1.1\n" + host() + "X-Long: " + "x".repeat(40_000) + "\n\n");
      assertThat(raw.status()).isEmpty();
    }
    try (var raw = raw()) {
      var many = new StringBuilder();
      for (int i = 0; i < 150; i++) {
        many.append("X-").append(i).append(": 1\n");
      }
      raw.send("GET /things/x HTTP/1.1\n" + host() + many + "\n");
      assertThat(raw.status()).isEmpty();
    }
  }

  @Test
  void aFaultTellsNothingOfItself() throws Exception {
    var answer = get("/fault");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("\"fault\"").doesNotContain("Ann");
  }

  @Test
  void moreAtOnceThanAllowedAreTurnedAway() throws Exception {
    var waiting = Stream
        .generate(() -> client.sendAsync(to("/held").build(), BodyHandlers.ofString())).limit(4)
        .toList();
    assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
    var statuses = new ArrayBlockingQueue<Integer>(100);
    for (int tries = 0; tries < 100 && !statuses.contains(503); tries++) {
      var answer = get("/things/x");
      statuses.add(answer.statusCode());
      if (answer.statusCode() == 503) {
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
      }
    }
    assertThat(statuses).contains(503);
    release.countDown();
    for (var each : waiting) {
      assertThat(each.get().statusCode()).isEqualTo(204);
    }
    assertThat(get("/things/x").statusCode()).isEqualTo(200);
  }

  @Test
  void moreThanSoManyASecondAreTurnedAway() throws Exception {
    server.close();
    server = server(new Limits(1_000, 4, 5, 2, TIGHT.read(), TIGHT.write(), TIGHT.heartbeat()));
    var statuses = new ArrayBlockingQueue<Integer>(20);
    for (int i = 0; i < 20; i++) {
      statuses.add(get("/things/x").statusCode());
    }
    assertThat(statuses).contains(200, 429);
  }

  @Test
  void eventsComeInOrderWithHeartbeatsBetween() throws Exception {
    try (var raw = raw()) {
      raw.send("GET /events HTTP/1.0\n" + host() + "\n");
      assertThat(raw.status()).contains(" 200 ");
      var seen = new StringBuilder();
      while (!seen.toString().contains("data: {}")) {
        seen.append(raw.line()).append('\n');
      }
      assertThat(seen.toString()).contains("event: hello")
          .containsIgnoringCase("content-type: text/event-stream");
      while (!raw.line().equals(":")) {
        assertThat(stream.get().isOpen()).isTrue();
      }
      stream.get().send("more", "{\"a\":\n1}", "7");
      stream.get().close();
      assertThat(raw.rest()).contains("id: 7\r\nevent: more".replace("\r", ""))
          .contains("data: {\"a\":\ndata: 1}\n\n");
    }
  }

  @Test
  void aClientThatGoesEndsItsStream() throws Exception {
    var gone = new CountDownLatch(1);
    try (var raw = raw()) {
      raw.send("GET /events HTTP/1.1\n" + host() + "\n");
      assertThat(raw.status()).contains(" 200 ");
      stream.get().onEnd(gone::countDown);
    }
    assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(stream.get().send("late", "{}")).isFalse();
  }

  @Test
  void aClientThatDoesNotReadLosesItsStreamAndHoldsUpNobody() throws Exception {
    try (var raw = raw()) {
      raw.send("GET /events HTTP/1.1\n" + host() + "\n");
      assertThat(raw.status()).contains(" 200 ");
      var gone = new CountDownLatch(1);
      stream.get().onEnd(gone::countDown);
      var large = "\"" + "x".repeat(100_000) + "\"";
      long begun = System.nanoTime();
      for (int i = 0; i < 2_000 && stream.get().send("large", large); i++) {
        Thread.onSpinWait();
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void moreStreamsThanAllowedAreTurnedAway() throws Exception {
    try (var one = raw(); var other = raw()) {
      one.send("GET /events HTTP/1.1\n" + host() + "\n");
      other.send("GET /events HTTP/1.1\n" + host() + "\n");
      assertThat(one.status()).contains(" 200 ");
      assertThat(other.status()).contains(" 200 ");
      assertThat(get("/events").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void theEndWaitsForAnswersAndEndsStreams() throws Exception {
    var answer = client.sendAsync(to("/held").build(), BodyHandlers.ofString());
    try (var raw = raw()) {
      raw.send("GET /events HTTP/1.1\n" + host() + "Connection: close\n\n");
      assertThat(raw.status()).contains(" 200 ");
      while (held.getCount() == 3) {
        Thread.sleep(5);
      }
      var ending = Thread.ofVirtual().start(() -> server.close(Duration.ofSeconds(20)));
      assertThat(raw.rest()).contains("hello");
      release.countDown();
      assertThat(answer.get().statusCode()).isEqualTo(204);
      assertThat(ending.join(Duration.ofSeconds(10))).isTrue();
    }
  }
}
