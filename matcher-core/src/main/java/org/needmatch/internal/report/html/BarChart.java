package org.needmatch.internal.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars from 0 to a maximum in percent, each with its label above and
 * its value behind. Not thread-safe.
 */
final class BarChart {
  private static final double VALUES = 170;
  private static final double ROW = 48;
  private static final double LABEL = 22;
  private static final double BAR = 18;
  private static final double TOP = 8;
  private static final double AXIS = 50;
  private static final int LONGEST = 60;

  private record Bar(String label, double percent, String value, String kind, String[] attributes) {
  }

  private final String axis;
  private final List<Bar> bars = new ArrayList<>();

  /**
   * @param axis
   *          what the axis measures, with its unit
   */
  BarChart(String axis) {
    this.axis = axis;
  }

  BarChart add(String label, double percent, String value, String kind, String... attributes) {
    bars.add(new Bar(label, percent, value, kind, attributes.clone()));
    return this;
  }

  SvgCanvas drawing() {
    double bottom = TOP + ROW * bars.size();
    double width = SvgCanvas.WIDTH - VALUES;
    double most = Scale.niceMaximum(bars.stream().mapToDouble(Bar::percent).max().orElse(100));
    var drawing = new SvgCanvas(bottom + AXIS);
    for (double tick : Scale.ticks(most)) {
      double x = width * tick / most;
      drawing.line(x, TOP, x, bottom, "grid").text(x, bottom + 19, tick == 0 ? "tick" : "tick mid",
          Scale.label(tick));
    }
    drawing.text(width / 2, bottom + 42, "axis mid", axis);
    for (int i = 0; i < bars.size(); i++) {
      var bar = bars.get(i);
      double y = TOP + ROW * i + LABEL;
      double length = width * bar.percent() / most;
      drawing.openGroup(bar.attributes()).title(bar.label() + ": " + bar.value())
          .text(0, y - 5, "label", cut(bar.label())).rectangle(0, y, length, BAR, bar.kind())
          .text(length + 6, y + BAR - 4, "value", bar.value()).closeGroup();
    }
    return drawing.line(0, TOP, 0, bottom, "base");
  }

  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }
}
