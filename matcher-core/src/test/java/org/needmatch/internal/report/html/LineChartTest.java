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
  void namesStandAtTheEndsOfTheirCurvesAndPointsOfALimitAreNoPlans() {
    var text = new LineChart("x", "y", 0, 100, 10)
        .add("limit", List.of(new LineChart.Point(0, 60), new LineChart.Point(8, 60)), false,
            "curve-limit")
        .add("short", List.of(new LineChart.Point(0, 50), new LineChart.Point(2, 50)), false, "k")
        .drawing().text();
    assertThat(text).contains("x=\"569.6\" y=\"137\" class=\"end halo\">limit",
        "x=\"190.4\" y=\"192\" class=\"halo\">short");
    assertThat(text.split("<circle", -1)).as("dots of the one that is made of plans").hasSize(3);
  }

  @Test
  void aMarksNameGivesWayToThatOfACurve() {
    var text = new LineChart("x", "y", 0, 100, 10)
        .add("above", List.of(new LineChart.Point(5, 60)), true, "k")
        .add("below", List.of(new LineChart.Point(5, 50)), true, "k")
        .mark("here", new LineChart.Point(5, 50)).drawing().text();
    assertThat(text).contains("y=\"192\" class=\"end halo\">below",
        "y=\"210\" class=\"mid halo\">here");
  }

  @Test
  void aMarkIsARingWithItsNameBelow() {
    var text = new LineChart("x", "y", 0, 100, 10).mark("here", new LineChart.Point(5, 50))
        .drawing().text();
    assertThat(text).contains("cx=\"380\" cy=\"168\" r=\"7\" class=\"curve\"",
        "x=\"380\" y=\"192\" class=\"mid halo\">here");
  }
}
