package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.json.ExplanationsDocument;
import org.needmatch.json.RecommendationsDocument;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PlanAnswersTest {
  /** Reading for two, which Ann, Bob and Cy could do; Ann does it. */
  private final Problem problem = problem();
  private final PlanAnswers answers = new PlanAnswers(Matcher.create().on(problem),
      new Plan(List.of(new Assignment(new Placement("read", Role.DEFAULT_NAME, "ann"), 1))));

  private static Problem problem() {
    var one = Problems.single();
    var need = one.needs().getFirst();
    return Problem.builder(one.week()).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").build()).add(Problems.anyone("cy").build())
        .add(Need.builder("read").at(Town.CENTRE)
            .on(one.week(), need.time().start().toLocalTime(), need.time().end().toLocalTime())
            .volunteers(1, 2).build())
        .build();
  }

  @Test
  void peopleAreListedForASeatUpToTheNumberAskedForAndNotWhoDroppedOut() {
    var all = (RecommendationsDocument) answers.recommendations("read", null, 10);
    assertThat(all.line()).contains("bob", "cy");
    var one = answers.recommendations("read", null, 1).line();
    assertThat(one).contains("bob").doesNotContain("\"cy\"");
    var without = answers.recommendations("read", "ann", 10).line();
    assertThat(without).contains("bob", "cy").doesNotContain("\"volunteerId\":\"ann\"");
  }

  @Test
  void everythingIsExplainedUnlessSomethingIsNamed() {
    assertThat(((ExplanationsDocument) answers.explanations(null, null)).volunteers())
        .extracting(one -> one.volunteerId()).containsExactly("bob", "cy");
    assertThat(((ExplanationsDocument) answers.explanations("read", "cy")).pairs())
        .extracting(one -> one.volunteerId()).containsExactly("cy");
    assertThat(((ExplanationsDocument) answers.explanations(null, "ann")).volunteers())
        .extracting(one -> one.volunteerId()).containsExactly("ann");
  }

  @Test
  void whoIsNotThereIsNamed() {
    assertThatThrownBy(() -> answers.explanations("nowhere", null))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> answers.recommendations("read", "nobody", 1))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nobody");
  }
}
