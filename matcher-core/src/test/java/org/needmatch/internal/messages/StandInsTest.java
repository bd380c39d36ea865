package org.needmatch.internal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Town;

class StandInsTest extends ToldWeek {
  @Test
  void standInsAreAskedInOrderAndNobodyTwice() {
    var problem = problem(need("a", 0, 9).build(), need("b", 0, 9).build());
    var week = week(problem, row("a", "ann", ResponseStatus.DECLINED),
        row("b", "bob", ResponseStatus.ACCEPTED));
    var keeping = week.keeping(null);

    var lists = StandIns.of(keeping.told(), new Plan(List.of(seat("a", "cat"), seat("b", "bob"))),
        keeping);

    assertThat(lists).singleElement().satisfies(list -> {
      assertThat(list.need().id()).isEqualTo("a");
      assertThat(list.people()).extracting("volunteerId").startsWith("dan").doesNotContain("ann",
          "cat");
    });
    assertThat(StandIns.of(week.keeping(Town.MONDAY.atTime(12, 0)).told(),
        new Plan(List.of(seat("b", "bob"))), week.keeping(Town.MONDAY.atTime(12, 0)))).isEmpty();
  }
}
