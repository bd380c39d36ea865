package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.TinyProblems;

class MoveGeneratorTest {
  private static final int STEPS = 3_000;

  private static MoveGenerator moves(WorkingPlan plan, long seed) {
    return new MoveGenerator(plan, new Random64(seed), Day.everything(plan.instance()), null);
  }

  @Test
  void withoutHeatAMoveThatLosesPointsIsUndone() {
    for (long seed = 0; seed < 30; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      if (instance.graph().edges() > 0) {
        var plan = new WorkingPlan(instance, new Conflicts(instance));
        var moves = moves(plan, seed);
        moves.temper(new AcceptanceParameters(0, 0, 0, false));
        for (int i = 0; i < STEPS; i++) {
          long medium = plan.medium();
          long mended = plan.mended();
          int[] before = plan.edges();
          boolean accepted = moves.step();
          assertThat(plan.mended() > mended || plan.medium() >= medium).as("seed %d", seed)
              .isTrue();
          assertThat(accepted || Arrays.equals(before, plan.edges())).as("seed %d", seed).isTrue();
        }
      }
    }
  }

  /**
   * What floors lack costs more than all seats are worth, so points begin below
   * 0.
   */
  @Test
  void seatsAreFilledWhereFloorsLackMoreThanAllIsWorth() {
    var floors = new Fairness(Grouping.AREA, 900, new TreeMap<>(), 20);
    var town = Day.of(1).add(Area.builder("a").build())
        .settings(Settings.DEFAULT.toBuilder().fairness(floors).build());
    for (int i = 0; i < 4; i++) {
      town.add(Day.session("n" + i, 18 + 4 * i).area("a").build());
    }
    var plan = Day.plan(town);
    long empty = plan.medium();
    assertThat(empty).isNegative();
    var moves = moves(plan, 1);
    moves.temper(new AcceptanceParameters(0, 0, 0, false));
    for (int i = 0; i < STEPS; i++) {
      moves.step();
    }
    assertThat(plan.medium()).isGreaterThan(empty);
  }

  @Test
  void tradingKeepsTheLeastPoints() {
    var town = Day.of(2, 18, 18, 24);
    var plan = Day.plan(town);
    plan.set(Greedy.byWorth(plan.instance()));
    long medium = plan.medium();
    var moves = moves(plan, 1);
    moves.temper(AcceptanceParameters.trading(20, medium));
    for (int i = 0; i < STEPS; i++) {
      moves.step();
      assertThat(plan.medium()).isGreaterThanOrEqualTo(medium);
    }
  }
}
