package org.needmatch.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
  @Test
  void theSmallestIsMultipliedMost() {
    var adjusted = Holm.adjust(List.of(0.04, 0.01, 0.03, 0.005));

    assertThat(adjusted.get(0)).isEqualTo(0.06, within(1e-12));
    assertThat(adjusted.get(1)).isEqualTo(0.03, within(1e-12));
    assertThat(adjusted.get(2)).isEqualTo(0.06, within(1e-12));
    assertThat(adjusted.get(3)).isEqualTo(0.02, within(1e-12));
  }

  @Test
  void noProbabilityIsAboveOne() {
    assertThat(Holm.adjust(List.of(0.6, 0.9))).containsExactly(1.0, 1.0);
    assertThat(Holm.adjust(List.of())).isEmpty();
  }
}
