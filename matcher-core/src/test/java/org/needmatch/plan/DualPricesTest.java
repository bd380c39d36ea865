package org.needmatch.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DualPricesTest {
  @Test
  void aPairHasItsOwnPriceOrThatOfItsRole() {
    var prices = DualPrices.builder().usual("n", "lead", 5).pair("n", "lead", "ann", 9).build();
    assertThat(prices.of("n", "lead").applyAsLong("ann")).isEqualTo(9);
    assertThat(prices.of("n", "lead").applyAsLong("bob")).isEqualTo(5);
    assertThat(prices.of("n", "helper").applyAsLong("ann")).isZero();
    assertThat(prices.isEmpty()).isFalse();
  }

  @Test
  void whatIsBuiltDoesNotChangeAfterwards() {
    var builder = DualPrices.builder().usual("n", "lead", 5);
    var built = builder.build();
    builder.usual("n", "lead", 7);
    assertThat(built.of("n", "lead").applyAsLong("ann")).isEqualTo(5);
  }

  @Test
  void pricesBelowZeroAreRefused() {
    assertThatThrownBy(() -> DualPrices.builder().usual("n", "lead", -1))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("-1");
  }
}
