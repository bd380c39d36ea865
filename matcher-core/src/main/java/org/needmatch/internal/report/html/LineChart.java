package org.needmatch.internal.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Curves over two axes with units, each with its name at its end: the highest
 * above its curve, the others below theirs. Points of a limit have no dots:
 * they are no plans.
 */
final class LineChart {
  private static final double LEFT = 64;
  private static final double RIGHT = 24;
  private static final double TOP = 58;
  private static final double PLOT = 220;
  private static final double BOTTOM = TOP + PLOT;
  private static final double ABOVE = 9;
  private static final double BELOW = 24;
  private static final double LINE = 18;
  private static final double LABEL = 170;
  private static final String LIMIT = "curve-limit";

  /** One value. */
  record Point(double x, double y) {
  }

  private record Mark(String name, Point at) {
  }

  private record Curve(String name, List<Point> points, boolean stepped, String kind) {
  }

  private final String xAxis;
  private final String yAxis;
  private final double from;
  private final double to;
  private final double most;
  private final List<Curve> curves = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

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

  /** A ring round a value, with its name below. */
  LineChart mark(String name, Point at) {
    marks.add(new Mark(name, at));
    return this;
  }

  SvgCanvas drawing() {
    var drawing = new SvgCanvas(BOTTOM + 54);
    double width = SvgCanvas.WIDTH - LEFT - RIGHT;
    for (double tick : Scale.ticks(most)) {
      drawing.line(x(tick), TOP, x(tick), BOTTOM, "grid").text(x(tick), BOTTOM + 19, "tick mid",
          Scale.label(tick));
    }
    for (int i = 0; i <= Scale.STEPS; i++) {
      double value = from + (to - from) * i / Scale.STEPS;
      drawing.line(LEFT, y(value), LEFT + width, y(value), "grid").text(LEFT - 8, y(value) + 4,
          "tick end", Scale.label(value));
    }
    drawing.text(LEFT + width / 2, BOTTOM + 44, "axis mid", xAxis).text(0, 20, "axis", yAxis);
    double top = curves.stream().filter(curve -> !curve.points().isEmpty())
        .mapToDouble(curve -> y(curve.points().getLast().y())).min().orElse(TOP);
    var labels = new ArrayList<Point>();
    for (var curve : curves) {
      if (!curve.points().isEmpty()) {
        var last = curve.points().getLast();
        boolean highest = y(last.y()) == top;
        top = highest ? Double.NaN : top;
        double x = x(last.x());
        double y = y(last.y()) + (highest ? -ABOVE : BELOW);
        drawing.path(data(curve), curve.kind()).text(x, y,
            x < LEFT + width / 2 ? "halo" : "end halo", curve.name());
        labels.add(new Point(x, y));
        if (!curve.stepped() && !curve.kind().equals(LIMIT)) {
          curve.points().forEach(point -> drawing.circle(x(point.x()), y(point.y()), 4, "dot"));
        }
      }
    }
    for (var mark : marks) {
      double x = x(mark.at().x());
      double y = y(mark.at().y());
      double below = y + BELOW;
      while (isTaken(labels, x, below)) {
        below += LINE;
      }
      labels.add(new Point(x, below));
      drawing.circle(x, y, 7, "curve").text(x, below, "mid halo", mark.name());
    }
    return drawing.line(LEFT, BOTTOM, LEFT + width, BOTTOM, "base");
  }

  private static boolean isTaken(List<Point> labels, double x, double y) {
    return labels.stream()
        .anyMatch(label -> Math.abs(label.x() - x) < LABEL && Math.abs(label.y() - y) < LINE);
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
