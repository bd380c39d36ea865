package org.needmatch.internal.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars from 0 to a maximum in percent, each with its label before
 * and its value behind. Not thread-safe.
 */
final class BarChart {
  private static final double LABELS = 236;
  private static final double VALUES = 90;
  private static final double ROW = 30;
  private static final double BAR = 18;
  private static final double TOP = 8;
  private static final double AXIS = 44;
  private static final int LONGEST = 30;

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
    double width = SvgCanvas.WIDTH - LABELS - VALUES;
    double most = Scale.niceMaximum(bars.stream().mapToDouble(Bar::percent).max().orElse(100));
    var drawing = new SvgCanvas(bottom + AXIS);
    for (double tick : Scale.ticks(most)) {
      double x = LABELS + width * tick / most;
      drawing.line(x, TOP, x, bottom, "grid").text(x, bottom + 16, "tick mid", Scale.label(tick));
    }
    drawing.text(LABELS + width / 2, bottom + 36, "axis mid", axis);
    for (int i = 0; i < bars.size(); i++) {
      var bar = bars.get(i);
      double y = TOP + ROW * i + (ROW - BAR) / 2;
      double length = width * bar.percent() / most;
      drawing.openGroup(bar.attributes()).title(bar.label() + ": " + bar.value())
          .text(LABELS - 8, y + BAR - 4.5, "label end", cut(bar.label()))
          .rectangle(LABELS, y, length, BAR, bar.kind())
          .text(LABELS + length + 6, y + BAR - 4.5, "value", bar.value()).closeGroup();
    }
    return drawing.line(LABELS, TOP, LABELS, bottom, "base");
  }

  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }
}
