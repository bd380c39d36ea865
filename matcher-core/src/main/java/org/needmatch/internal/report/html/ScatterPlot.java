package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import org.needmatch.internal.text.NumberFormatter;

/**
 * Areas by decile of deprivation and share of need met, each a ring as large as
 * its need, and a bar at what each decile meets in all.
 */
final class ScatterPlot {
  private static final double LEFT = 64;
  private static final double WIDTH = 620;
  private static final double TOP = 40;
  private static final double PLOT = 260;
  private static final double BOTTOM = TOP + PLOT;
  private static final double LARGEST = 16;
  private static final double SMALLEST = 3.5;
  private static final int DECILES = 10;
  /** Areas of a decile stand side by side, so that one does not hide another. */
  private static final int ABREAST = 5;
  private static final double APART = 9;

  /**
   * An area, or all of a decile.
   *
   * @param percent
   *          weighted need met
   * @param size
   *          weighted need
   */
  record Dot(String name, int decile, double percent, double size, String id) {
  }

  private ScatterPlot() {
  }

  static SvgCanvas drawing(List<Dot> areas, List<Dot> deciles) {
    var drawing = new SvgCanvas(BOTTOM + 54);
    for (int i = 0; i <= Scale.STEPS; i++) {
      double value = 100.0 * i / Scale.STEPS;
      drawing.line(LEFT, y(value), LEFT + WIDTH, y(value), "grid").text(LEFT - 8, y(value) + 4,
          "tick end", Scale.label(value));
    }
    for (int decile = 1; decile <= DECILES; decile++) {
      drawing.text(x(decile), BOTTOM + 20, "tick mid", Integer.toString(decile));
    }
    drawing.text(LEFT + WIDTH / 2, BOTTOM + 44, "axis mid", say("deprivation.axis"))
        .text(0, 20, "axis", say("axis.met")).line(LEFT, BOTTOM, LEFT + WIDTH, BOTTOM, "base");
    double most = areas.stream().mapToDouble(Dot::size).max().orElse(1);
    for (int i = 0; i < areas.size(); i++) {
      var area = areas.get(i);
      drawing.openGroup("data-a", area.id())
          .title(area.name() + ": " + NumberFormatter.percent(area.percent()) + " %")
          .circle(x(area.decile()) + (i % ABREAST - ABREAST / 2) * APART, y(area.percent()),
              Math.max(SMALLEST, LARGEST * Math.sqrt(area.size() / most)), "ring")
          .closeGroup();
    }
    for (var decile : deciles) {
      drawing.line(x(decile.decile()) - 22, y(decile.percent()), x(decile.decile()) + 22,
          y(decile.percent()), "mean");
    }
    return drawing;
  }

  private static double x(int decile) {
    return LEFT + WIDTH * (decile - 0.5) / DECILES;
  }

  private static double y(double percent) {
    return BOTTOM - PLOT * percent / 100;
  }
}
