package org.needmatch.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.needmatch.domain.Problem;
import org.needmatch.json.JobRequestDocument;

/** A program that knows the token, and is surprised by no answer. */
final class ApiClient {
  static final String TOKEN = "a-token-that-only-tests-know";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .build();
  private final String base;

  ApiClient(ApiServer server) {
    base = "http://127.0.0.1:" + server.address().getPort();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).header("Authorization",
        "Bearer " + TOKEN);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(to(path));
  }

  HttpResponse<String> delete(String path) throws Exception {
    return send(to(path).DELETE());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  /** Starts a job and gives its path. */
  String start(Problem problem, JobRequestDocument.Options options) throws Exception {
    var answer = post("/v1/jobs", JobRequestDocument.of(problem, options).line());
    if (answer.statusCode() != 202) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Waits until the job has ended. */
  JsonNode ended(String job) throws Exception {
    for (long until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until;) {
      var state = json(get(job));
      if (state.has("expiresInSeconds")) {
        return state;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("The job does not end.");
  }

  static JsonNode json(HttpResponse<String> answer) throws Exception {
    return JSON.readTree(answer.body());
  }
}
