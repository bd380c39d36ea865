package org.needmatch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;

class PublishedPlanTest {
  private static PublishedRow row(String volunteer, ResponseStatus status) {
    return PublishedRow.proposed(Assignment.of("n", "lead", 1, volunteer)).with(status);
  }

  @Test
  void anEarlierRefusalDoesNotCountWhereTheRowStandsAgain() {
    var plan = new PublishedPlan(List.of(row("ann", ResponseStatus.ACCEPTED)),
        List.of(row("ann", ResponseStatus.DECLINED), row("bob", ResponseStatus.DECLINED),
            row("cat", ResponseStatus.ACCEPTED)));
    assertThat(plan.earlierRefusals()).containsExactly(row("bob", ResponseStatus.DECLINED));
  }

  @Test
  void aPlanThatNobodyWasToldOfIsProposed() {
    var plan = PublishedPlan.of(new Plan(List.of(Assignment.of("n", "lead", 1, "ann"))));
    assertThat(plan.rows()).containsExactly(row("ann", ResponseStatus.PROPOSED));
  }
}
