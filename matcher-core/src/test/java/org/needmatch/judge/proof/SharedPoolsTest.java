package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SharedPoolsTest {
  private static SharedPools pools(int people, int needs) {
    var problem = Problem.builder(Town.MONDAY);
    for (int need = 0; need < needs; need++) {
      problem.add(Need.builder("n" + need).at(Town.CENTRE).volunteers(2, 2)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    }
    for (int person = 0; person < people; person++) {
      problem.add(Problems.anyone("v" + person).build());
    }
    return new SharedPools(ProofContext.of(problem.build(), List.of()));
  }

  @Test
  void fiveMakeTwoTeamsOfTwoAndTheCheapestIsTooMuch() {
    assertThat(pools(5, 3).excess(new long[]{40, 10, 30}, need -> false)).isEqualTo(10);
    assertThat(pools(3, 3).excess(new long[]{40, 10, 30}, need -> false)).isEqualTo(40);
    assertThat(pools(6, 3).excess(new long[]{40, 10, 30}, need -> false)).isZero();
  }

  @Test
  void whatMustRunTakesItsTeamFirst() {
    assertThat(pools(5, 3).excess(new long[]{40, 10, 30}, need -> need == 1)).isEqualTo(30);
    assertThat(pools(3, 3).excess(new long[]{40, 10, 30}, need -> need < 2))
        .isEqualTo(Teams.IMPOSSIBLE);
  }
}
