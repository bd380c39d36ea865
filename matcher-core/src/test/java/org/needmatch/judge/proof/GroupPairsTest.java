package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class GroupPairsTest {
  private static ProofContext ground(int seats, VolunteerPair.Kind... more) {
    var problem = Problem.builder(Town.MONDAY)
        .add(Need.builder("n").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).volunteers(0, seats).build())
        .add(Problems.anyone("a").build()).add(Problems.anyone("b").build())
        .add(Problems.anyone("c").build())
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER))
        .add(new VolunteerPair("b", "c", VolunteerPair.Kind.TOGETHER));
    for (var kind : more) {
      problem.add(new VolunteerPair("a", "c", kind));
    }
    return ProofContext.of(problem.build(), List.of());
  }

  @Test
  void allWhoBelongTogetherNeedASeat() {
    assertThat(ground(3).pairs().size()).isEqualTo(3);
    assertThat(ground(2).pairs().size()).isZero();
  }

  @Test
  void whoIsTiedToSomebodyToBeKeptFromGoesNowhere() {
    assertThat(ground(3, VolunteerPair.Kind.APART).pairs().size()).isZero();
  }

  @Test
  void oneWhoCannotComeKeepsTheOthersAway() {
    var problem = ground(3).roster().problem();
    var without = problem.withVolunteers(problem.volunteers().stream()
        .map(one -> one.id().equals("c") ? one.toBuilder().avoids(Set.of("n")).build() : one)
        .toList());
    assertThat(ProofContext.of(without, List.of()).pairs().size()).isZero();
  }
}
