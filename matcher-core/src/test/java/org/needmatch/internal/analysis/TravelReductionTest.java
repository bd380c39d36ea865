package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class TravelReductionTest {
  private static final Need NEAR = need("near", 9);
  private static final Need FAR = need("far", 14);

  private static Need need(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  private static TravelReduction reduction() {
    var problem = Problem.builder(Town.MONDAY).add(NEAR).add(FAR)
        .add(Problems.anyone("bob").home(Town.north(Town.CENTRE, 3_000)).build())
        .add(Problems.anyone("cat").home(Town.north(Town.CENTRE, 6_000)).build()).build();
    return TravelReduction.of(problem,
        PlannedSeat.of(problem, new Plan(List.of(Assignment.of("near", Role.DEFAULT_NAME, 1, "bob"),
            Assignment.of("far", Role.DEFAULT_NAME, 1, "cat")))));
  }

  @Test
  void theLongestWayForAPointIsSavedFirst() {
    assertThat(reduction().within(0.5, 1_000))
        .isEqualTo(new TravelTradeoff.Step(0.5, 1_000, 24, 1));
    assertThat(reduction().within(1, 2_000)).isEqualTo(new TravelTradeoff.Step(1, 2_000, 36, 2));
  }

  @Test
  void whatCostsMoreThanThereIsIsNotSaved() {
    assertThat(reduction().within(0.4, 999)).isEqualTo(new TravelTradeoff.Step(0.4, 0, 0, 0));
  }
}
