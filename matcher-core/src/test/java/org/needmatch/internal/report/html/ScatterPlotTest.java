package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScatterPlotTest {
  @Test
  void theLargestAreaHasTheLargestRingAndTheSmallestCanStillBeSeen() {
    var text = ScatterPlot.drawing(
        List.of(new ScatterPlot.Dot("Big", 1, 100, 400, "b"),
            new ScatterPlot.Dot("Small", 10, 0, 1, "s")),
        List.of(new ScatterPlot.Dot("", 1, 50, 1, ""))).text();
    assertThat(text).contains("cy=\"40\" r=\"16\"", "cy=\"300\" r=\"3.5\"",
        "<title>Big: 100.0 %</title>", "data-a=\"s\"");
    assertThat(text).contains("y1=\"170\"");
  }
}
