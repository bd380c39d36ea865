package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One person and one session: at price 0 only the team takes the pair. */
class ScaledStepsTest {
  private final TinyModel model = TinyModel.oneSession(1);
  private final LagrangianDual dual = model.dual();

  private long moved(ScaledSteps steps, long from) {
    long[] price = {from};
    long value = dual.evaluate(price, model.everything());
    steps.move(price, value, value, value);
    return price[0];
  }

  @Test
  void theyNeedNoPlanToAimAt() {
    assertThat(moved(new ScaledSteps(model.instance(), dual), 0)).isPositive();
    long high = 5_000 * TeamOracle.PART;
    assertThat(moved(new ScaledSteps(model.instance(), dual), high)).isBetween(0L, high - 1);
  }

  @Test
  void goodPricesAreLeftByShortStepsAndRevivedOnesAreLongAgain() {
    long fresh = moved(new ScaledSteps(model.instance(), dual), 0);
    var settled = new ScaledSteps(model.instance(), dual);
    settled.settle();
    long calm = moved(settled, 0);
    assertThat(calm).isPositive().isLessThan(fresh / 4);
    settled.shorten();
    settled.revive(1);
    assertThat(moved(settled, 0)).isGreaterThan(calm).isLessThan(fresh);
  }
}
