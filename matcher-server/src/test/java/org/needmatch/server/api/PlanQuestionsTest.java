package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.api.ApiClient.json;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.json.JobRequestDocument.Options;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.Secret;
import org.needmatch.testdomain.TinyProblems;

@Timeout(60)
class PlanQuestionsTest {
  private final Problem problem = TinyProblems.random(3);
  private ApiServer server;
  private ApiClient client;

  @BeforeEach
  void start() throws Exception {
    var settings = new ApiSettings(1, 2, 5, Duration.ofMinutes(1), Duration.ofMinutes(1),
        Duration.ofSeconds(20), 1);
    server = ApiServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        Secret.of(ApiClient.TOKEN), Set.of(), Limits.PROGRAMS, settings, "1.2.3");
    client = new ApiClient(server);
  }

  @AfterEach
  void end() {
    server.close();
  }

  private String solved() throws Exception {
    var started = client.post("/v1/jobs",
        JobRequestDocument.of(problem, new Options(null, 3L, 1L, null, null, 1)).line());
    var job = started.headers().firstValue("Location").orElseThrow();
    client.ended(job);
    return job;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "ten", "", "1.5", "99999999999"})
  void fewerThanOnePersonIsNoList(String most) throws Exception {
    var answer = client.get(
        solved() + "/recommendations?need=" + problem.needs().getFirst().id() + "&most=" + most);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(json(answer).path("code").asText()).isEqualTo("bad-number");
  }

  @Test
  void aNeedHasToBeNamedAndToBeThere() throws Exception {
    var job = solved();

    assertThat(client.get(job + "/recommendations").statusCode()).isEqualTo(400);
    var nowhere = client.get(job + "/recommendations?need=nowhere");
    assertThat(nowhere.statusCode()).isEqualTo(422);
    assertThat(nowhere.body()).contains("nowhere");
    assertThat(
        client.get(job + "/recommendations?need=" + problem.needs().getFirst().id() + "&most=1")
            .statusCode())
        .isEqualTo(200);
  }
}
