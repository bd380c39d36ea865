package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.json.QuestionDocument.Reply;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class QuestionDocumentTest {
  private static final Plan PLAN = new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann"),
      Assignment.of("read", "volunteer", 2, "bob")));

  private static QuestionDocument asked(Reply... answers) {
    var bare = QuestionDocument.of(Problems.single(), PLAN);
    return new QuestionDocument(bare.problem(), bare.plan(), null, null, null, null,
        List.of(answers), null, null, null);
  }

  @Test
  void whoDoesNotAnswerCountsAsProposed() {
    var published = asked(new Reply("read", "bob", "no-show")).toPublished();

    assertThat(published.rows()).extracting(row -> row.status())
        .containsExactly(ResponseStatus.PROPOSED, ResponseStatus.NO_SHOW);
  }

  /** A no under a wrong id was passed over, and the person proposed again. */
  @ParameterizedTest
  @CsvSource({"read,an", "raed,ann"})
  void anAnswerToNoRowOfThePlanIsNotPassedOver(String need, String volunteer) {
    var asked = asked(new Reply("read", "bob", "accepted"), new Reply(need, volunteer, "declined"));

    assertThatThrownBy(asked::toPublished).isInstanceOf(JsonDocumentException.class)
        .hasMessage("/answers/1: It answers no row of the plan. Correct it, or leave it out.");
  }

  @Test
  void twoAnswersToOneRowAreNotChosenFrom() {
    var asked = asked(new Reply("read", "ann", "declined"), new Reply("read", "ann", "accepted"));

    assertThatThrownBy(asked::toPublished).isInstanceOf(JsonDocumentException.class)
        .hasMessageStartingWith("/answers/1: ");
  }

  @Test
  void aPartThatTheQuestionNeedsIsNamed() {
    var bare = QuestionDocument.of(Problems.single(), null);

    assertThatThrownBy(bare::toPlan)
        .hasMessage("/plan: It is missing. Write it for this question.");
    assertThatThrownBy(bare::theNeed).hasMessageStartingWith("/needId: ");
    assertThat(bare.toProblem().needs()).isEqualTo(Problems.single().needs());
  }
}
