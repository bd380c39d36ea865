package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class AskLimitsTest {
  private static Need session(String id, int day) {
    return Need.builder(id).remote(true)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static ProblemBuilder asked(int asks) {
    return Problem.builder(Town.MONDAY).weeks(3)
        .add(Problems.anyone("ann").asks(asks)
            .limits(WorkloadLimits.builder().asksPerMonth(2).build()).build())
        .add(session("tea", 0)).add(session("walk", 2)).add(session("later", 14));
  }

  private static @Nullable RuleCode broken(ProblemBuilder built, String needId) {
    var problem = built.build();
    var need = problem.needs().stream().filter(one -> one.id().equals(needId)).findFirst()
        .orElseThrow();
    return new AskLimits(problem).broken(problem.volunteers().getFirst(), need);
  }

  @Test
  void aMonthEndsTheAskingAndTheNextBeginsAnew() {
    assertThat(broken(asked(1), "tea")).isNull();
    assertThat(broken(asked(2), "tea")).isEqualTo(RuleCode.ASKS);
    assertThat(broken(asked(2), "later")).as("a week of December").isNull();
  }

  @Test
  void whatWasDeclinedCountsAndWhatStandsIsNoNewAsk() {
    var walk = new Placement("walk", "volunteer", "ann");
    assertThat(
        broken(asked(1).add(new PublishedAssignment(walk, ResponseStatus.DECLINED, true)), "tea"))
        .isEqualTo(RuleCode.ASKS);
    var stands = asked(2).add(new PublishedAssignment(walk, ResponseStatus.PROPOSED, true));
    assertThat(broken(stands, "walk")).isNull();
    assertThat(broken(stands, "tea")).isEqualTo(RuleCode.ASKS);
  }
}
