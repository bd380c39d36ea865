package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.api.ApiClient.json;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.json.JobRequestDocument.Options;
import org.needmatch.json.QuestionDocument;
import org.needmatch.plan.Plan;

@Timeout(60)
class QuestionOperationsTest extends StartedApi {
  private String replan(String changes) {
    var bare = QuestionDocument.of(problem, Plan.EMPTY);
    return new QuestionDocument(bare.problem(), bare.plan(), null, null, null, null, null, null,
        List.of(changes), new Options(null, 2L, 1L, null, null, 1)).line();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "two", "", "1.5", "99999999999"})
  void aNumberOfChangesThatIsNoneIsRefusedWithItsPlace(String changes) throws Exception {
    var answer = client.post("/v1/replan", replan(changes));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(json(answer).path("pointer").asText()).isEqualTo("/changes");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ALL ", "0"})
  void allIsAWordInAnyCase(String changes) throws Exception {
    var answer = client.post("/v1/replan", replan(changes));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).path("lines")).hasSize(1);
  }

  @Test
  void whatAQuestionNeedsIsNamed() throws Exception {
    var bare = client.post("/v1/judge", QuestionDocument.of(problem, null).line());
    assertThat(bare.statusCode()).isEqualTo(422);
    assertThat(json(bare).path("pointer").asText()).isEqualTo("/plan");

    var nobody = client.post("/v1/recommend", QuestionDocument.of(problem, Plan.EMPTY).line());
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(json(nobody).path("pointer").asText()).isEqualTo("/needId");
  }
}
