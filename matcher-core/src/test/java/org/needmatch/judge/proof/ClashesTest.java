package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ClashesTest {
  private static Need need(String id, double metres, int start, int end) {
    return Need.builder(id).at(Town.north(Town.CENTRE, metres)).volunteers(1, 3)
        .time(TimeSpan.of(Town.MONDAY, start, end)).build();
  }

  @Test
  void sessionsClashWhereThereIsNoTimeForTheWayBetween() {
    var market = new DualEvaluator(
        Problem.builder(Town.MONDAY).add(Problems.anyone("v").maxTravelKm(9).build())
            .add(need("here", 0, 540, 600)).add(need("next", 0, 600, 660))
            .add(need("far", 5_000, 690, 720)).add(need("late", 5_000, 900, 960)).build(),
        List.of());
    var conflicts = market.weeks().get(0).conflicts();
    assertThat(conflicts[0]).as("at one place nothing lies between").containsExactly(0L);
    assertThat(conflicts[1]).as("20 minutes and a buffer of 10 fit in 30").containsExactly(0L);
    var tight = new DualEvaluator(
        Problem.builder(Town.MONDAY).add(Problems.anyone("v").maxTravelKm(9).build())
            .add(need("next", 0, 600, 661)).add(need("far", 5_000, 690, 720)).build(),
        List.of()).weeks().get(0).conflicts();
    assertThat(tight[0]).containsExactly(0b10L);
    assertThat(tight[1]).containsExactly(0b01L);
  }

  @Test
  void thoseToBeKeptApartAreNotInOneNeedThoughTheyShareAWeek() {
    var problem = Problem.builder(Town.MONDAY).add(need("n", 0, 540, 600));
    for (var id : List.of("a", "b", "c")) {
      problem.add(Problems.anyone(id).build());
    }
    problem.add(new Placement("n", Role.DEFAULT_NAME, "b"))
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER))
        .add(new VolunteerPair("b", "c", VolunteerPair.Kind.TOGETHER))
        .add(new VolunteerPair("a", "c", VolunteerPair.Kind.APART));
    var week = new DualEvaluator(problem.build(), List.of()).weeks().get(0);
    assertThat(week.size()).as("a and c, each by the pinned b").isEqualTo(2);
    assertThat(week.conflicts()[0]).containsExactly(0b10L);
  }
}
