package org.needmatch.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void decadesAreEquallyLong() {
    var axis = Axis.logarithmic("s", 0.1, 1000);

    assertThat(axis.position(1)).isEqualTo(0.25, within(1e-12));
    assertThat(axis.position(1e9)).isEqualTo(1);
    assertThat(axis.ticks()).usingComparatorWithPrecision(1e-9).containsExactly(0.1, 1, 10, 100,
        1000);
  }

  @Test
  void aShortLogarithmicAxisHasMoreNumbers() {
    assertThat(Axis.logarithmic("s", 1, 6).ticks()).usingComparatorWithPrecision(1e-9)
        .containsExactly(1, 2, 5);
  }

  @Test
  void refusesAnAxisWithoutLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> Axis.logarithmic("s", 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Axis.linear("s", 1, 1));
  }
}
