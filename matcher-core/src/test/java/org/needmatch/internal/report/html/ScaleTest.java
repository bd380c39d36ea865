package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void roundNumbers() {
    assertThat(Scale.niceMaximum(93.1)).isEqualTo(100);
    assertThat(Scale.niceMaximum(100)).isEqualTo(100);
    assertThat(Scale.niceMaximum(0.13)).isEqualTo(0.2);
    assertThat(Scale.niceMaximum(0)).isEqualTo(1);
    assertThat(Scale.ticks(10)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
    assertThat(Scale.lowShare(96)).isEqualTo(95);
    assertThat(Scale.lowShare(78)).isEqualTo(75);
    assertThat(Scale.lowShare(30)).isZero();
    assertThat(Scale.label(2.5)).isEqualTo("2.5");
    assertThat(Scale.label(1000)).isEqualTo("1,000");
  }
}
