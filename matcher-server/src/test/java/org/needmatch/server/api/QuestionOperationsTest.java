package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.api.ApiClient.json;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.json.JobRequestDocument.Options;
import org.needmatch.json.QuestionDocument;
import org.needmatch.plan.Plan;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.Secret;
import org.needmatch.testdomain.TinyProblems;

@Timeout(60)
class QuestionOperationsTest {
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
