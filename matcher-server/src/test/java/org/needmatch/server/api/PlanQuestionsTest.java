package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.api.ApiClient.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.json.JobRequestDocument.Options;

@Timeout(60)
class PlanQuestionsTest extends StartedApi {
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
