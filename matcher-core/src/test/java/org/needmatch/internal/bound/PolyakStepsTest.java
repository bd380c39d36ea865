package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One person and one session: at price 0 only the team takes the pair. */
class PolyakStepsTest {
  private final TinyModel model = TinyModel.oneSession(1);
  private final LagrangianDual dual = model.dual();
  private final PolyakSteps steps = new PolyakSteps(model.instance(), dual, 1);

  private long moved(long from, long floor) {
    long[] price = {from};
    long value = dual.evaluate(price, model.everything());
    steps.move(price, value, value, floor);
    return price[0];
  }

  @Test
  void aPriceRisesWhereTheTeamWantsMoreThanTheWeekAndFallsOtherwise() {
    assertThat(moved(0, 0)).isPositive();
    steps.revive(1);
    assertThat(moved(5_000 * TeamOracle.PART, 0)).isBetween(0L, 5_000 * TeamOracle.PART - 1L);
  }

  @Test
  void whereAPlanIsWorthTheValueNothingMoves() {
    assertThat(moved(0, 1_000 * TeamOracle.PART)).isZero();
  }

  @Test
  void stepsThatWereShortenedTooOftenAreStalledUntilRevived() {
    for (int i = 0; i < 25; i++) {
      steps.shorten();
      assertThat(steps.stalled()).isFalse();
    }
    steps.shorten();
    assertThat(steps.stalled()).isTrue();
    steps.revive(0.5);
    assertThat(steps.stalled()).isFalse();
  }

  @Test
  void goodPricesAreLeftByShortSteps() {
    long far = moved(0, 0);
    var settled = new PolyakSteps(model.instance(), dual, 1);
    settled.settle();
    long[] price = {0};
    long value = dual.evaluate(price, model.everything());
    settled.move(price, value, value, 0);
    assertThat(price[0]).isPositive().isLessThan(far / 4);
  }
}
