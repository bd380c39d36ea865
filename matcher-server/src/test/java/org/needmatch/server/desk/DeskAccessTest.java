package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.server.http.Response;
import org.needmatch.server.http.Route;

/** Who comes to the desk, and who does not. */
@Timeout(60)
class DeskAccessTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private DeskServer desk;

  @BeforeEach
  void start() throws Exception {
    desk = DeskServer.start(0, List.of(Route.get("/desk/state", request -> Response.empty(204)),
        Route.post("/desk/act", request -> Response.json(200, request.json()))));
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(desk.entry().resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private String cookie() throws Exception {
    var answer = send(HttpRequest.newBuilder(desk.entry()));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/");
    var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Strict").contains("; Path=/")
        .doesNotContain("Domain");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  @Test
  void theAddressLetsInOneBrowserOnce() throws Exception {
    var cookie = cookie();
    var page = send(to("/").header("Cookie", cookie));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(send(to("/desk/state").header("Cookie", cookie)).statusCode()).isEqualTo(204);
    var second = send(HttpRequest.newBuilder(desk.entry()));
    assertThat(second.statusCode()).isEqualTo(401);
    assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(second.body()).contains("has not been let in").contains("<!DOCTYPE html>");
    var again = send(HttpRequest.newBuilder(desk.entry()).header("Cookie", cookie));
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?token=", "/?token=wrong", "/desk.css", "/desk/state",
      "/desk/state?token=TOKEN", "/desk/nothing.js"})
  void nobodyElseSeesAnything(String path) throws Exception {
    var token = desk.entry().getQuery().substring("token=".length());
    var request = to(path.replace("TOKEN", token));
    assertThat(send(request).statusCode()).isEqualTo(401);
    var port = desk.entry().getPort();
    assertThat(send(request.header("Cookie", "needmatch-" + port + "=" + token)).statusCode())
        .isEqualTo(401);
    assertThat(cookie()).as("the token is still good").isNotEmpty();
  }

  @Test
  void whatChangesSomethingNeedsOurHeaderJsonAndOrigin() throws Exception {
    var cookie = cookie();
    assertThat(
        send(post(cookie).header("X-Needmatch", "desk").header("Content-Type", "application/json"))
            .statusCode())
        .isEqualTo(200);
    assertThat(send(post(cookie).header("Content-Type", "application/json")).statusCode())
        .isEqualTo(403);
    assertThat(send(post(cookie).header("X-Needmatch", "desk").header("Content-Type", "text/plain"))
        .statusCode()).isEqualTo(415);
    assertThat(
        send(post(cookie).header("X-Needmatch", "desk").header("Content-Type", "application/json")
            .header("Origin", "http://localhost:1")).statusCode())
        .isEqualTo(403);
    var own = URI.create("http://127.0.0.1:" + desk.entry().getPort()).toString();
    assertThat(send(post(cookie).header("X-Needmatch", "desk")
        .header("Content-Type", "application/json").header("Origin", own)).statusCode())
        .isEqualTo(200);
  }

  private HttpRequest.Builder post(String cookie) {
    return to("/desk/act").header("Cookie", cookie).POST(BodyPublishers.ofString("{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk/..%2findex.html", "/desk/%2e%2e", "/desk/DeskServer.class",
      "/desk/words.properties", "/desk/.js", "/desk/nothing.js", "/desk/page/index.html"})
  void onlyFilesOfThePageAreServed(String path) throws Exception {
    assertThat(send(to(path).header("Cookie", cookie())).statusCode()).isIn(400, 404);
  }
}
