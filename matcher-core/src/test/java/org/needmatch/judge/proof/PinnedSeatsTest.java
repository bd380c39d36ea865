package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PinnedSeatsTest {
  @Test
  void somebodyPinnedTwiceInANeedCountsInTheFirstRoleByNameAndTakesBothSeats() {
    var need = Need.builder("n").remote(true)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).role(Role.builder("lead").build())
        .role(Role.builder("cook").wanted(2).build()).build();
    var roster = new ProblemIndex(Problem.builder(Town.MONDAY).add(need)
        .add(Problems.anyone("a").build()).add(Problems.anyone("b").build()).build());
    var pins = new PinnedSeats(roster, List.of(new Placement("n", "lead", "a"),
        new Placement("n", "cook", "a"), new Placement("n", "cook", "b")));
    assertThat(pins.taken(0)).as("lead").isEqualTo(1);
    assertThat(pins.counted(0)).isZero();
    assertThat(pins.taken(1)).as("cook").isEqualTo(2);
    assertThat(pins.counted(1)).isEqualTo(2);
    assertThat(pins.peopleInRole(1)).containsExactlyInAnyOrder(0, 1);
    assertThat(pins.peopleInRole(0)).isEmpty();
    assertThat(pins.peopleIn(0)).containsExactlyInAnyOrder(0, 1);
    assertThat(pins.needsOf(0)).containsExactly(0);
  }
}
