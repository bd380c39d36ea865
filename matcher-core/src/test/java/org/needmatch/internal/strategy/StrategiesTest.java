package org.needmatch.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.needmatch.strategy.Strategy;

class StrategiesTest {
  @Test
  void strategiesHaveNamesOfTheirOwnInOrder() {
    assertThat(Strategies.all()).extracting(Strategy::name).isSorted().doesNotHaveDuplicates()
        .contains("certified", "hill-climb", "nearby");
  }

  @Test
  void anUnknownNameListsTheKnownOnes() {
    assertThatThrownBy(() -> Strategies.named("fast")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("fast", "certified", "greedy");
  }
}
