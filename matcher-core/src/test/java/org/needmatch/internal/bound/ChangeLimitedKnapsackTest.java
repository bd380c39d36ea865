package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The three people of {@link RetainedWeeksTest}, of whom one may change. */
class ChangeLimitedKnapsackTest {
  private static final long[] PRICE = {10, 15, 10, 40, 10, 70};

  private final ChangeLimitedKnapsack knapsack = new ChangeLimitedKnapsack(
      RetainedWeeksTest.told(RetainedWeeksTest.town(), new int[0], 1));

  @Test
  void onlyThoseChangeWhoGainMost() {
    var open = new PairStatus(PRICE.length);
    knapsack.begin();
    var changed = new boolean[3];
    long total = knapsack.take(0, 25, PRICE, open) + knapsack.take(1, 50, PRICE, open)
        + knapsack.take(2, 80, PRICE, open);
    assertThat(total).as("two as told, and one freely").isEqualTo(10 + 10 + 80);
    assertThat(knapsack.end(changed)).isEqualTo(40);
    assertThat(changed).containsExactly(false, true, false);
  }

  @Test
  void whoseWeekIsForbiddenHasToChange() {
    var out = new PairStatus(PRICE.length);
    out.set(0, PairStatus.OUT);
    knapsack.begin();
    assertThat(knapsack.take(0, 15, PRICE, out)).isEqualTo(15);
    assertThat(knapsack.take(1, 50, PRICE, out)).isEqualTo(10);
    assertThat(knapsack.end(null)).as("nobody else may").isZero();
    out.set(2, PairStatus.OUT);
    knapsack.begin();
    knapsack.take(0, 15, PRICE, out);
    knapsack.take(1, 40, PRICE, out);
    assertThat(knapsack.end(null)).as("no plan changes so few").isLessThan(-1L << 60);
  }
}
