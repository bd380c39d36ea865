package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PlanPhaseTest {

  @Test
  void peopleBelongWhereTheyAndTheirGroupLeanMost() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bea").build()).add(Problems.anyone("cal").build())
        .add(Problems.anyone("dot").build())
        .pairs(List.of(new VolunteerPair("ann", "bea", VolunteerPair.Kind.TOGETHER))).build();
    int[] none = {};
    var leaning = List.of(
        new Inclinations(new int[]{0, 2}, new double[]{5, 1}, none, new double[0]),
        new Inclinations(new int[]{0, 1, 2}, new double[]{2, 4, 1}, none, new double[0]));
    assertThat(PlanPhase.owners(new Geography(problem), leaning, 2)).containsExactly(1, 1, 0, -1);
  }

  @Test
  void whatPeopleLeanToInNeighboursIsOnePart() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bea").build()).build();
    int[] none = {};
    var leaning = List.of(new Inclinations(new int[]{0}, new double[]{2}, none, new double[0]),
        new Inclinations(new int[]{0, 1}, new double[]{2, 1}, none, new double[0]),
        new Inclinations(new int[]{0}, new double[]{3}, none, new double[0]),
        new Inclinations(new int[]{1}, new double[]{2}, none, new double[0]));
    assertThat(PlanPhase.owners(new Geography(problem), leaning, 2)).containsExactly(0, 1);
    assertThat(PlanPhase.owners(new Geography(problem), leaning, 4)).containsExactly(2, 3);
  }
}
