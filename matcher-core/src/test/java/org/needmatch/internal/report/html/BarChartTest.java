package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarChartTest {
  @Test
  void barsAreAsLongAsTheirShareOfARoundMaximum() {
    var text = new BarChart("axis").add("A", 50, "50 %", "bar").add("B", 100, "100 %", "bar")
        .drawing().text();
    assertThat(text).contains("width=\"275\"", "width=\"550\"").contains("<title>A: 50 %</title>");
  }

  @Test
  void longNamesAreCutWithADots() {
    assertThat(BarChart.cut("a".repeat(60))).hasSize(60);
    assertThat(BarChart.cut("a".repeat(61))).hasSize(60).endsWith("…");
  }
}
