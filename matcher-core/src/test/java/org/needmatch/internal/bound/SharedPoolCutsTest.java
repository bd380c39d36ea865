package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.internal.bound.BranchingDecision.Kind;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Five people and three needs at one time that ask for two each. */
class SharedPoolCutsTest {
  private static ProblemBuilder town(int people) {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < people; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    for (int i = 0; i < 3; i++) {
      problem.add(Need.builder("n" + i).at(Town.CENTRE)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).volunteers(2, 3, 3).build());
    }
    return problem;
  }

  private static SharedPoolCuts cuts(TinyModel model) {
    return new SharedPoolCuts(model.instance(), model.pairs());
  }

  @Test
  void onlySoManyRunAsThePeopleMakeTeams() {
    var cuts = cuts(TinyModel.of(town(5).build()));
    assertThat(cuts.count()).isEqualTo(1);
    assertThat(cuts.needs(0)).containsExactly(0, 1, 2);
    var right = new double[8];
    assertThat(cuts.rows(7, right)).containsExactly(7, 7, 7);
    assertThat(right[7]).isEqualTo(2);
  }

  @Test
  void sixPeopleAreEnoughAndPinsAreCountedElsewhere() {
    assertThat(cuts(TinyModel.of(town(6).build())).count()).isZero();
    assertThat(
        cuts(TinyModel.of(town(5).add(new Placement("n0", "volunteer", "v0")).build())).holds(0))
        .isFalse();
  }

  @Test
  void theLeastTeamsDoNotCountUnlessTheyMustRun() {
    var model = TinyModel.of(town(5).build());
    var dropped = new boolean[3];
    long[] value = {30, 10, 20};
    assertThat(cuts(model).excess(value, model.everything(), dropped)).isEqualTo(10);
    assertThat(dropped).containsExactly(false, true, false);
    var mustRun = model.everything();
    mustRun.take(new BranchingDecision(Kind.RUNS, 1, -1));
    assertThat(cuts(model).excess(value, mustRun, dropped)).isEqualTo(20);
    assertThat(dropped).containsExactly(false, false, true);
    mustRun.take(new BranchingDecision(Kind.RUNS, 0, -1));
    mustRun.take(new BranchingDecision(Kind.RUNS, 2, -1));
    assertThat(cuts(model).excess(value, mustRun, dropped)).as("no plan at all")
        .isGreaterThan(1L << 57);
  }
}
