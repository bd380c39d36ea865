package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.server.http.Response;

class OperationTest {
  private static final Operation BARE = Operation.post("ask", "/v1/ask", "questions", "Asks.",
      request -> Response.empty(204));

  @Test
  void whatIsAddedComesAfterWhatWasThereAndLeavesTheFirstAsItWas() {
    var more = BARE.takes("question", "plan").gives(200, "answer", "The answer.")
        .gives(202, "job", "Later.", "Location").query("need", "string", true, "A need.")
        .header("Idempotency-Key", "A key.").refuses(404, 422);

    assertThat(more.answers()).extracting(Operation.Answer::status).containsExactly(200, 202);
    assertThat(more.parameters())
        .extracting(one -> one.in() + " " + one.name() + " " + one.required())
        .containsExactly("query need true", "header Idempotency-Key false");
    assertThat(more.bodyNeeds()).containsExactly("plan");
    assertThat(more.refusals()).containsExactly(404, 422);
    assertThat(BARE.answers()).isEmpty();
    assertThat(BARE.parameters()).isEmpty();
  }

  @Test
  void onlyProbesNeedNoToken() {
    assertThat(BARE.isOpen()).isFalse();
    assertThat(Operation
        .get("health", "/v1/health", "service", "Says that it is there.", BARE.handler()).isOpen())
        .isTrue();
    assertThat(Operation.get("healthy", "/health", "service", "Another.", BARE.handler()).isOpen())
        .isFalse();
  }
}
