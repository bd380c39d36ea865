package org.needmatch.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StrategyChoiceTest {
  @Test
  void aNameMayCarryParameters() {
    assertThat(StrategyChoice.of("greedy")).isEqualTo(new StrategyChoice("greedy", Map.of()));
    assertThat(StrategyChoice.of("lottery:rounds=5:draws=2"))
        .isEqualTo(new StrategyChoice("lottery", Map.of("rounds", "5", "draws", "2")));
  }

  @Test
  void aParameterWithoutAValueIsRefused() {
    assertThatThrownBy(() -> StrategyChoice.of("lottery:rounds"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("rounds", "lottery:name=value");
  }
}
