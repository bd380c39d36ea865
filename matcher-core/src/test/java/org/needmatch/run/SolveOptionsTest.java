package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.strategy.Strategies;

class SolveOptionsTest {
  @Test
  void whatIsOutOfRangeIsRefusedWithItsValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SolveOptions.builder().timeLimit(Duration.ZERO).build())
        .withMessageContaining("PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SolveOptions.builder().stepLimit(-1).build()).withMessageContaining("-1");
    assertThatIllegalArgumentException().isThrownBy(() -> SolveOptions.builder().threads(0).build())
        .withMessageContaining("0");
    for (double gap : new double[]{-0.01, 1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SolveOptions.builder().gapLimit(gap).build())
          .withMessageContaining("0.5 per cent as 0.005");
    }
  }

  @Test
  void nearEnoughIsWithinTheShareOfTheBound() {
    var near = SolveOptions.builder().gapLimit(0.01).build();
    assertThat(near.isNearEnough(990, 1_000)).isTrue();
    assertThat(near.isNearEnough(989, 1_000)).isFalse();
    assertThat(SolveOptions.defaults().isNearEnough(1_000, 1_000)).as("not asked").isFalse();
  }

  @Test
  void aStrategyIsGivenByNameOrAsAnObject() {
    var greedy = Strategies.named("greedy");
    var options = SolveOptions.builder().strategy(greedy).build();
    assertThat(options.strategy()).isEqualTo("greedy");
    assertThat(options.toBuilder().build()).isEqualTo(options);
    assertThat(options.toBuilder().strategy("certified").build().strategyObject()).isNull();
  }
}
