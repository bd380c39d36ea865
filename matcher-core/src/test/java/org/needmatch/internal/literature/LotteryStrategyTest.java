package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.oracle.BruteForce;

class LotteryStrategyTest {
  private static final LotteryStrategy STRATEGY = new LotteryStrategy();

  /** With minimums of one the program is a flow, so its weeks are a plan. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whereTheProgramIsIntegralTheDrawIsTheBestPlan(long seed) {
    var problem = Markets.oneSeatEach(seed, 5, 4, 1);
    var plan = Markets.run(STRATEGY, Markets.of(problem), 1, Map.of());
    assertThat(plan.points()).isEqualTo(BruteForce.optimum(problem).highestMedium());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void moreDrawsAreNoWorse(long seed) {
    var market = Markets.of(Markets.oneSeatEach(seed, 6, 3, 3));
    assertThat(Markets.run(STRATEGY, market, 1, Map.of("draws", "20")).points())
        .isGreaterThanOrEqualTo(Markets.run(STRATEGY, market, 1, Map.of()).points());
  }
}
