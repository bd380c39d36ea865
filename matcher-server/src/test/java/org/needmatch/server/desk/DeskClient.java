package org.needmatch.server.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser that has been let in to a desk, as far as the endpoints go. */
final class DeskClient {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final URI entry;
  private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
      .build();
  private String cookie = "";

  DeskClient(URI entry) {
    this.entry = entry;
  }

  /** An answer, and its body as JSON. */
  record Answer(int status, JsonNode json) {
  }

  DeskClient enter() throws Exception {
    cookie = http.send(HttpRequest.newBuilder(entry).build(), BodyHandlers.ofString()).headers()
        .firstValue("Set-Cookie").orElse("").split(";", 2)[0];
    return this;
  }

  HttpResponse<String> raw(HttpRequest.Builder request, String path) throws Exception {
    return http.send(asked(request, path), BodyHandlers.ofString());
  }

  /** The request with the cookie, if there is one. */
  HttpRequest asked(HttpRequest.Builder request, String path) {
    return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).uri(entry.resolve(path))
        .build();
  }

  Answer get(String path) throws Exception {
    return answer(raw(HttpRequest.newBuilder(), path));
  }

  Answer post(String path, String body) throws Exception {
    return answer(raw(posting(body), path));
  }

  static HttpRequest.Builder posting(String body) {
    return HttpRequest.newBuilder().header("Content-Type", "application/json")
        .header("X-Needmatch", "desk").POST(BodyPublishers.ofString(body));
  }

  private static Answer answer(HttpResponse<String> response) throws Exception {
    return new Answer(response.statusCode(), MAPPER.readTree(response.body()));
  }

  long revision() throws Exception {
    return get("/desk/state").json().path("revision").asLong();
  }

  /** An act on a place, at the revision of now. */
  Answer act(String kind, String need, String volunteer) throws Exception {
    return post("/desk/act",
        "{\"revision\":" + revision() + ",\"kind\":\"" + kind + "\",\"need\":\"" + need
            + "\",\"role\":\"volunteer\",\"volunteer\":\"" + volunteer + "\"}");
  }
}
