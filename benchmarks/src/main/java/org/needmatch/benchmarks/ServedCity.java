package org.needmatch.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.needmatch.domain.Problem;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.server.api.ApiServer;
import org.needmatch.server.api.ApiSettings;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.Secret;

/**
 * A server of this process, and a client of it that goes through the network.
 */
final class ServedCity implements AutoCloseable {
  private static final Duration A_MOMENT = Duration.ofMillis(100);

  private final Secret token = Secret.random();
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .build();
  private final ApiServer server;

  ServedCity() throws IOException {
    server = ApiServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), token,
        Set.of(), Limits.PROGRAMS, ApiSettings.of(1), "benchmark");
  }

  /** Starts a job and gives its path. */
  String start(Problem city, JobRequestDocument.Options options, boolean live)
      throws IOException, InterruptedException {
    var request = new JobRequestDocument(JobRequestDocument.of(city, options).problem(), options,
        null, live);
    return expect(202, post("/v1/jobs", request.line())).headers().firstValue("Location")
        .orElseThrow();
  }

  /** Waits until the job has ended. */
  JsonNode ended(String job) throws IOException, InterruptedException {
    while (true) {
      var state = json.readTree(expect(200, get(job)).body());
      if (state.has("expiresInSeconds")) {
        return state;
      }
      Thread.sleep(A_MOMENT);
    }
  }

  /** Waits until the job has a plan. */
  void planned(String job) throws IOException, InterruptedException {
    while (get(job + "/plan").statusCode() != 200) {
      Thread.sleep(A_MOMENT);
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(to(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return http.send(to(path).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest
        .newBuilder(URI.create("http://127.0.0.1:" + server.address().getPort() + path))
        .header("Authorization", "Bearer " + token.text());
  }

  @Override
  public void close() {
    server.close();
  }
}
