package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartialPricingTest {
  @Test
  void theBestOfTheListIsTakenWhileItIsStillWorthWhile() {
    var list = new PartialPricing();
    list.consider(1, 5);
    list.consider(2, 10);
    list.consider(3, 0);
    assertThat(list.best(v -> v == 2 ? 10 : 5)).isEqualTo(2);
    assertThat(list.best(v -> v == 1 ? 4 : 0)).as("40 % of the first gain").isEqualTo(1);
    assertThat(list.best(v -> v == 1 ? 3.9 : 0)).as("look at all again")
        .isEqualTo(PartialPricing.NOBODY);
  }

  @Test
  void onlyTheTwentyFourBestAreKept() {
    var list = new PartialPricing();
    for (int v = 1; v <= 40; v++) {
      list.consider(v, v);
    }
    assertThat(list.best(v -> 41 - v)).as("of 17 to 40 the first").isEqualTo(17);
    list.clear();
    assertThat(list.best(v -> 1)).isEqualTo(PartialPricing.NOBODY);
  }
}
