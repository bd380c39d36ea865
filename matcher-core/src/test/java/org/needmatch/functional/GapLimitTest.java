package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;

/** A solve that ends when the plan is near enough to the bound. */
class GapLimitTest {
  private static final int STEPS = 120;
  private static final Problem TOWN = CityGenerator
      .generate(CitySpec.of(60, 80, 3).withDensity(20));
  private static final Problem CITY = CityGenerator
      .generate(CitySpec.of(500, 750, 3).withDensity(45));
  private static final double PERCENT = 100;

  private static SolveResult solve(Problem problem, @Nullable Double gap, int threads) {
    return Matcher.create().solve(problem, SolveOptions.builder().timeLimit(null).stepLimit(STEPS)
        .threads(threads).gapLimit(gap).build());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.05, 0.02})
  void itEndsAsSoonAsTheGapIsThatSmallAndAtTheSameMomentEachTime(double gap) {
    for (var problem : new Problem[]{TOWN, CITY}) {
      var result = solve(problem, gap, 1);
      assertThat(result.stopCause()).isEqualTo(StopCause.GAP_LIMIT);
      assertThat(result.gapPercent()).isLessThanOrEqualTo(gap * PERCENT);
      assertThat(Judge.standard().judge(problem, result.plan()).validButForPins()).isTrue();
      var again = solve(problem, gap, 3);
      assertThat(again.plan()).isEqualTo(result.plan());
      assertThat(again.boundMedium()).isEqualTo(result.boundMedium());
      assertThat(again.steps()).isEqualTo(result.steps()).isLessThan(STEPS);
    }
  }

  @Test
  void withNoneItGoesOn() {
    var limited = solve(CITY, 0.05, 1);
    var free = solve(CITY, null, 1);
    assertThat(free.stopCause()).isNotEqualTo(StopCause.GAP_LIMIT);
    assertThat(free.steps()).isGreaterThan(limited.steps());
    assertThat(free.score()).isGreaterThanOrEqualTo(limited.score());
  }

  @Test
  void zeroMeansThatNoPlanCanMeetMore() {
    var result = solve(TOWN, 0.0, 1);
    assertThat(result.score().medium()).isEqualTo(result.boundMedium());
    assertThat(result.stopCause()).isIn(StopCause.GAP_LIMIT, StopCause.OPTIMAL);
    assertThat(result.steps()).isLessThan(STEPS);
    var open = solve(CITY, 0.0, 1);
    assertThat(open.score().medium()).isLessThan(open.boundMedium());
    assertThat(open.stopCause()).isEqualTo(StopCause.STEP_LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"greedy", "timefold-default", "first-come", "nearby"})
  void aStrategyWithoutABoundNeverStopsByIt(String strategy) {
    var options = SolveOptions.builder().timeLimit(null).stepLimit(5).threads(1).strategy(strategy);
    var without = Matcher.create().solve(TOWN, options.build());
    var with = Matcher.create().solve(TOWN, options.gapLimit(0.99).build());
    assertThat(with.stopCause()).isEqualTo(without.stopCause()).isNotEqualTo(StopCause.GAP_LIMIT);
    assertThat(with.plan()).isEqualTo(without.plan());
  }

  @Test
  void anEmbeddersConstraintsAreKeptWhereItEndsByTheGap() {
    var problem = CityGenerator.generate(CitySpec.of(40, 50, 2));
    var planning = Matcher.create().with(new OneMinorASession()).on(problem);
    var result = planning.solve(
        SolveOptions.builder().timeLimit(null).stepLimit(50).threads(1).gapLimit(0.6).build());
    assertThat(result.stopCause()).isEqualTo(StopCause.GAP_LIMIT);
    assertThat(result.gapPercent()).isLessThanOrEqualTo(60);
    assertThat(planning.judge(result.plan()).validButForPins()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1, 5, Double.NaN, Double.POSITIVE_INFINITY})
  void nonsenseIsRefused(double gap) {
    assertThatThrownBy(() -> SolveOptions.builder().gapLimit(gap).build())
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(String.valueOf(gap))
        .hasMessageContaining("0.005");
  }
}
