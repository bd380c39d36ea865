package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineChartTest {
  private static String drawn(boolean stepped) {
    return new LineChart("x", "y", 0, 100, 10).add("curve",
        List.of(new LineChart.Point(0, 0), new LineChart.Point(10, 100)), stepped, "kind").drawing()
        .text();
  }

  @Test
  void aStepStaysUntilTheNextPoint() {
    assertThat(drawn(true)).contains("d=\"M64 278H696V58\"").doesNotContain("<circle");
    assertThat(drawn(false)).contains("d=\"M64 278L696 58\"").contains("<circle");
  }

  @Test
  void labelsOfCurvesThatEndTogetherDoNotLieOnEachOther() {
    var text = new LineChart("x", "y", 0, 100, 10)
        .add("one", List.of(new LineChart.Point(10, 50)), true, "k")
        .add("two", List.of(new LineChart.Point(10, 50)), true, "k").drawing().text();
    assertThat(text).contains("y=\"159\" class=\"end halo\">one",
        "y=\"192\" class=\"end halo\">two");
  }

  @Test
  void aMarkIsARingWithItsNameBelow() {
    var text = new LineChart("x", "y", 0, 100, 10).mark("here", new LineChart.Point(5, 50))
        .drawing().text();
    assertThat(text).contains("cx=\"380\" cy=\"168\" r=\"7\" class=\"curve\"",
        "x=\"380\" y=\"192\" class=\"mid halo\">here");
  }
}
