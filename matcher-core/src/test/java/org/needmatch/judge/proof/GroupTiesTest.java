package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class GroupTiesTest {
  private static GroupTies ties(VolunteerPair... pairs) {
    var problem = Problem.builder(Town.MONDAY);
    for (var id : List.of("a", "b", "c", "d")) {
      problem.add(Problems.anyone(id).build());
    }
    List.of(pairs).forEach(problem::add);
    return new GroupTies(new ProblemIndex(problem.build()));
  }

  private static final GroupTies CHAIN = ties(
      new VolunteerPair("c", "b", VolunteerPair.Kind.TOGETHER),
      new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER),
      new VolunteerPair("d", "a", VolunteerPair.Kind.APART));

  @Test
  void whoeverIsTogetherWithSomebodyIsWithTheirPartnersToo() {
    assertThat(CHAIN.parts(List.of(0, 1, 2, 3), person -> true)).containsExactly(List.of(0, 1, 2),
        List.of(3));
  }

  @Test
  void nobodyIsTiedThroughSomebodyWhoIsNotAsked() {
    assertThat(CHAIN.parts(List.of(0, 1, 2, 3), person -> person != 1)).containsExactly(List.of(0),
        List.of(2), List.of(3));
  }

  @Test
  void apartWorksBothWays() {
    assertThat(CHAIN.apart(0, 3)).isTrue();
    assertThat(CHAIN.apart(3, 0)).isTrue();
    assertThat(CHAIN.apart(1, 3)).isFalse();
    assertThat(CHAIN.apartFrom(0)).containsExactly(3);
    assertThat(CHAIN.anyApart(List.of(1, 0), List.of(2, 3))).isTrue();
    assertThat(CHAIN.anyApart(List.of(1, 2), List.of(2, 3))).isFalse();
  }
}
