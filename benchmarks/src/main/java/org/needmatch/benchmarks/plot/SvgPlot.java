package org.needmatch.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines over two axes, as one SVG that needs no other file. Each line has a
 * colour of Okabe and Ito's palette and a pattern of its own, so that neither
 * colour blindness nor grey print mixes them up. Not thread-safe.
 */
public final class SvgPlot {
  private static final String[] COLOURS = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#000000",
      "#e69f00", "#56b4e9"};
  private static final String[] PATTERNS = {"", "8 3", "2 3", "10 3 2 3", "5 2", "1 2", "12 4"};
  private static final int WIDTH = 900;
  private static final int HEIGHT = 480;
  private static final int LEFT = 80;
  private static final int RIGHT = 30;
  private static final int TOP = 46;
  private static final int BOTTOM = 84;

  private record Line(String name, double[] x, double[] y, boolean steps) {
  }

  private record Band(int line, double[] x, double[] low, double[] high) {
  }

  private final String title;
  private final Axis across;
  private final Axis up;
  private final List<Line> lines = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();

  /** An empty plot. */
  public SvgPlot(String title, Axis across, Axis up) {
    this.title = title;
    this.across = across;
    this.up = up;
  }

  /** Adds a line through points, ascending in x. */
  public SvgPlot line(String name, double[] x, double[] y) {
    lines.add(new Line(name, x.clone(), y.clone(), false));
    return this;
  }

  /** Adds a line that keeps each height until the next point. */
  public SvgPlot steps(String name, double[] x, double[] y) {
    lines.add(new Line(name, x.clone(), y.clone(), true));
    return this;
  }

  /** Shades what lies between two lines, in the colour of the last line added. */
  public SvgPlot band(double[] x, double[] low, double[] high) {
    bands.add(new Band(lines.size() - 1, x.clone(), low.clone(), high.clone()));
    return this;
  }

  /** The plot as SVG. */
  public String svg() {
    var svg = new StringBuilder();
    svg.append(String.format(Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"13\"><title>%s</title>"
            + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n",
        WIDTH, HEIGHT, escape(title), WIDTH, HEIGHT));
    text(svg, WIDTH / 2.0, 24, "middle", title);
    for (double tick : across.ticks()) {
      double x = x(tick);
      rule(svg, x, TOP, x, HEIGHT - BOTTOM);
      text(svg, x, HEIGHT - BOTTOM + 18, "middle", label(tick));
    }
    for (double tick : up.ticks()) {
      double y = y(tick);
      rule(svg, LEFT, y, WIDTH - RIGHT, y);
      text(svg, LEFT - 8, y + 4, "end", label(tick));
    }
    text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - BOTTOM + 38, "middle", across.name());
    svg.append(String.format(Locale.ROOT,
        "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
        (TOP + HEIGHT - BOTTOM) / 2, escape(up.name())));
    bands.forEach(band -> shade(svg, band));
    for (int i = 0; i < lines.size(); i++) {
      draw(svg, lines.get(i), i);
      legend(svg, i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(StringBuilder svg, Line line, int index) {
    svg.append("<polyline fill=\"none\" stroke-width=\"2\" ").append(stroke(index))
        .append(" points=\"");
    for (int i = 0; i < line.x().length; i++) {
      if (line.steps() && i > 0) {
        point(svg, line.x()[i], line.y()[i - 1]);
      }
      point(svg, line.x()[i], line.y()[i]);
    }
    svg.append("\"/>\n");
  }

  private void shade(StringBuilder svg, Band band) {
    svg.append("<polygon fill=\"").append(COLOURS[band.line() % COLOURS.length])
        .append("\" fill-opacity=\"0.12\" points=\"");
    for (int i = 0; i < band.x().length; i++) {
      point(svg, band.x()[i], band.low()[i]);
    }
    for (int i = band.x().length - 1; i >= 0; i--) {
      point(svg, band.x()[i], band.high()[i]);
    }
    svg.append("\"/>\n");
  }

  private void legend(StringBuilder svg, int index) {
    double x = LEFT + (double) (WIDTH - LEFT - RIGHT) * index / lines.size();
    svg.append(String.format(Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke-width=\"2\" %s/>%n", x,
        HEIGHT - 16, x + 30, HEIGHT - 16, stroke(index)));
    text(svg, x + 36, HEIGHT - 12, "start", lines.get(index).name());
  }

  private void point(StringBuilder svg, double x, double y) {
    svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(x), y(y)));
  }

  private double x(double value) {
    return LEFT + (WIDTH - LEFT - RIGHT) * across.position(value);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * up.position(value);
  }

  private static void rule(StringBuilder svg, double fromX, double fromY, double toX, double toY) {
    svg.append(String.format(Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n", fromX, fromY,
        toX, toY));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
    svg.append(String.format(Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, escape(words)));
  }

  private static String stroke(int index) {
    return "stroke=\"" + COLOURS[index % COLOURS.length] + "\" stroke-dasharray=\""
        + PATTERNS[index % PATTERNS.length] + "\"";
  }

  private static String label(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4g", value).replaceFirst("0+$", "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
        "&quot;");
  }
}
