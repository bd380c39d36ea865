package org.needmatch.internal.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GreedyStrategyTest {
  @Test
  void theSessionThatIsWorthMostTakesWhoLosesLeastTime() {
    assertThat(Morning.seated(new GreedyStrategy())).containsExactly("far first", "near second");
  }
}
