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

class RoleSeatsTest {
  private static ProofContext ground(int minimum, int wanted, int core, int people, int pinned) {
    var problem = Problem.builder(Town.MONDAY)
        .add(Need.builder("n").remote(true).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
            .volunteers(minimum, wanted, core).build());
    for (int person = 0; person < people; person++) {
      problem.add(Problems.anyone("v" + person).build());
      if (person < pinned) {
        problem.add(new Placement("n", Role.DEFAULT_NAME, "v" + person));
      }
    }
    return ProofContext.of(problem.build(), List.of());
  }

  @Test
  void eachSeatOfTheCoreIsWorthTheUnitAndTheOthersHalf() {
    var seats = RoleSeats.of(ground(1, 4, 2, 9, 0), 0);
    assertThat(seats.fewest()).isEqualTo(1);
    assertThat(seats.most()).isEqualTo(4);
    assertThat(seats.worth()).containsExactly(0, 1_000, 2_000, 2_500, 3_000);
  }

  @Test
  void pinsAreThereAlready() {
    var seats = RoleSeats.of(ground(2, 4, 2, 9, 1), 0);
    assertThat(seats.fewest()).isEqualTo(1);
    assertThat(seats.most()).isEqualTo(3);
    assertThat(seats.worth()).containsExactly(1_000, 2_000, 2_500, 3_000);
  }

  @Test
  void noMoreThanMayCome() {
    assertThat(RoleSeats.of(ground(3, 4, 3, 2, 0), 0).most()).isEqualTo(2);
    assertThat(RoleSeats.of(ground(3, 4, 3, 2, 0), 0).fewest()).isEqualTo(3);
  }
}
