package org.needmatch.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Curves over two axes with units, each with its name at its end. */
final class LineChart {
  private static final double LEFT = 64;
  private static final double RIGHT = 150;
  private static final double TOP = 14;
  private static final double PLOT = 220;
  private static final double BOTTOM = TOP + PLOT;
  private static final double LABEL_GAP = 15;

  /** One value. */
  record Point(double x, double y) {
  }

  private record Curve(String name, List<Point> points, boolean stepped, String kind) {
  }

  private final String xAxis;
  private final String yAxis;
  private final double from;
  private final double to;
  private final double most;
  private final List<Curve> curves = new ArrayList<>();

  /**
   * @param from
   *          lowest value of the upright axis
   * @param to
   *          highest
   * @param most
   *          highest value of the other, which starts at 0
   */
  LineChart(String xAxis, String yAxis, double from, double to, double most) {
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    this.from = from;
    this.to = to <= from ? from + 1 : to;
    this.most = most <= 0 ? 1 : most;
  }

  LineChart add(String name, List<Point> points, boolean stepped, String kind) {
    curves.add(new Curve(name, List.copyOf(points), stepped, kind));
    return this;
  }

  SvgCanvas drawing() {
    var drawing = new SvgCanvas(BOTTOM + 50);
    double width = SvgCanvas.WIDTH - LEFT - RIGHT;
    for (double tick : Scale.ticks(most)) {
      drawing.line(x(tick), TOP, x(tick), BOTTOM, "grid").text(x(tick), BOTTOM + 16, "tick mid",
          Scale.label(tick));
    }
    for (int i = 0; i <= Scale.STEPS; i++) {
      double value = from + (to - from) * i / Scale.STEPS;
      drawing.line(LEFT, y(value), LEFT + width, y(value), "grid").text(LEFT - 8, y(value) + 4,
          "tick end", Scale.label(value));
    }
    drawing.text(LEFT + width / 2, BOTTOM + 38, "axis mid", xAxis).text(14, TOP + PLOT / 2,
        "axis mid", yAxis, "transform",
        String.format(Locale.ROOT, "rotate(-90 14 %.1f)", TOP + PLOT / 2));
    double above = Double.NEGATIVE_INFINITY;
    for (var curve : curves) {
      if (!curve.points().isEmpty()) {
        var last = curve.points().getLast();
        double labelY = Math.max(y(last.y()) + 4, above + LABEL_GAP);
        above = labelY;
        drawing.path(data(curve), curve.kind()).text(x(last.x()) + 8, labelY, "label",
            curve.name());
        if (!curve.stepped()) {
          curve.points().forEach(point -> drawing.circle(x(point.x()), y(point.y()), 4, "dot"));
        }
      }
    }
    return drawing.line(LEFT, BOTTOM, LEFT + width, BOTTOM, "base");
  }

  private String data(Curve curve) {
    var data = new StringBuilder();
    for (var point : curve.points()) {
      if (data.isEmpty()) {
        data.append('M').append(SvgCanvas.n(x(point.x()))).append(' ')
            .append(SvgCanvas.n(y(point.y())));
      } else if (curve.stepped()) {
        data.append('H').append(SvgCanvas.n(x(point.x()))).append('V')
            .append(SvgCanvas.n(y(point.y())));
      } else {
        data.append('L').append(SvgCanvas.n(x(point.x()))).append(' ')
            .append(SvgCanvas.n(y(point.y())));
      }
    }
    return data.toString();
  }

  private double x(double value) {
    return LEFT + (SvgCanvas.WIDTH - LEFT - RIGHT) * Math.clamp(value / most, 0, 1);
  }

  private double y(double value) {
    return BOTTOM - PLOT * Math.clamp((value - from) / (to - from), 0, 1);
  }
}
