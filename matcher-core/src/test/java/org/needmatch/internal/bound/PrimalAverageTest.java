package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrimalAverageTest {
  private static float leaning(long price, int evaluations) {
    var dual = TinyModel.oneSession(1).dual();
    dual.evaluate(new long[]{price}, TinyModel.oneSession(1).everything());
    var average = new PrimalAverage(dual);
    for (int i = 0; i < evaluations; i++) {
      average.observe();
    }
    return average.leaning(0);
  }

  @Test
  void whatWeekAndTeamBothTakeTendsToOne() {
    assertThat(leaning(500 * TeamOracle.PART, 0)).isZero();
    assertThat(leaning(500 * TeamOracle.PART, 1)).isCloseTo(0.08f, within(1e-6f));
    assertThat(leaning(500 * TeamOracle.PART, 200)).isGreaterThan(0.99f);
  }

  @Test
  void whatOnlyOneOfThemTakesTendsToAHalf() {
    assertThat(leaning(0, 200)).as("the team").isCloseTo(0.5f, within(0.01f));
    assertThat(leaning(5_000 * TeamOracle.PART, 200)).as("the week").isCloseTo(0.5f, within(0.01f));
  }
}
