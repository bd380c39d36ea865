package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.impl.solver.DefaultSolver;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

class TimefoldDefaultStrategyTest {
  private static final Problem TOWN = CityGenerator.generate(CitySpec.of(120, 160, 1));
  private static final long STEPS = 30;

  private static SolveResult solve(String strategy, long steps) {
    return Matcher.create().solve(TOWN,
        SolveOptions.builder().timeLimit(null).stepLimit(steps).strategy(strategy).build());
  }

  @Test
  void isNoStrawMan() {
    var climbed = solve("hill-climb", STEPS);
    var accepted = solve("timefold-default", STEPS);
    assertThat(accepted.score().medium()).isGreaterThan(climbed.score().medium());
    assertThat(Judge.standard().judge(TOWN, accepted.plan()).validButForPins()).isTrue();
    assertThat(Judge.standard().judge(TOWN, accepted.plan()).score()).isEqualTo(accepted.score());
  }

  @Test
  void isNoWorseThanItsGreedyStart() {
    assertThat(solve("timefold-default", 1).score().medium())
        .isGreaterThanOrEqualTo(solve("greedy", 1).score().medium());
  }

  @Test
  void sameSeedAndStepsSamePlan() {
    assertThat(solve("timefold-default", STEPS).plan())
        .isEqualTo(solve("timefold-default", STEPS).plan());
  }

  /** What SearchBenchmark counts is what Timefold tried. */
  @Test
  void aStepIsSoManyMovesThatTimefoldTried() {
    long moves = 3L * TimefoldDefaultStrategy.MOVES_PER_STEP;
    var instance = Instance.of(TOWN);
    var solver = Solvers.lateAcceptance(400, 1, null, moves);

    solver.solve(new SeatPlans(instance).empty(new PlanRules(instance, false)));

    assertThat(((DefaultSolver<SeatPlan>) solver).getMoveEvaluationCount()).isBetween(moves,
        moves + moves / 100);
  }

  @Test
  void lateAcceptanceCanBeSet() {
    var options = SolveOptions.builder().timeLimit(null).stepLimit(5).strategy("timefold-default");
    var one = Matcher.create().solve(TOWN, options.parameter("lateAcceptance", "1").build());
    assertThat(one.score().medium()).isGreaterThan(0);
    assertThatThrownBy(
        () -> Matcher.create().solve(TOWN, options.parameter("lateAcceptance", "0").build()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 to 1000000");
  }
}
