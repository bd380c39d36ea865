package org.needmatch.internal.report.html;

import java.util.Locale;

/** An inline SVG drawing. Not thread-safe. */
final class SvgCanvas {
  /** Width of every drawing in its own units. */
  static final double WIDTH = 720;

  private final double height;
  private final Html body = new Html();

  SvgCanvas(double height) {
    this.height = height;
  }

  SvgCanvas text(double x, double y, String kind, String text, String... attributes) {
    body.raw("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" class=\"" + kind + "\"");
    attributes(attributes);
    body.raw(">").text(text).raw("</text>\n");
    return this;
  }

  SvgCanvas line(double x1, double y1, double x2, double y2, String kind) {
    body.raw("<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2)
        + "\" class=\"" + kind + "\"/>\n");
    return this;
  }

  SvgCanvas rectangle(double x, double y, double width, double rectangleHeight, String kind,
      String... attributes) {
    body.raw("<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(Math.max(0, width))
        + "\" height=\"" + n(rectangleHeight) + "\" class=\"" + kind + "\"");
    attributes(attributes);
    body.raw("/>\n");
    return this;
  }

  SvgCanvas circle(double x, double y, double radius, String kind, String... attributes) {
    body.raw("<circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\" class=\""
        + kind + "\"");
    attributes(attributes);
    body.raw("/>\n");
    return this;
  }

  SvgCanvas path(String data, String kind, String... attributes) {
    body.raw("<path d=\"" + data + "\" class=\"" + kind + "\"");
    attributes(attributes);
    body.raw("/>\n");
    return this;
  }

  SvgCanvas openGroup(String... attributes) {
    body.open("g", attributes);
    return this;
  }

  SvgCanvas closeGroup() {
    body.close("g");
    return this;
  }

  /** A tooltip for the group that is open. */
  SvgCanvas title(String text) {
    body.leaf("title", text);
    return this;
  }

  void writeTo(Html html, String id, String title, String says) {
    html.raw("<svg viewBox=\"0 0 " + n(WIDTH) + " " + n(height) + "\" role=\"img\" ")
        .raw("aria-labelledby=\"" + id + "-t " + id + "-d\">\n")
        .leaf("title", title, "id", id + "-t").leaf("desc", says, "id", id + "-d").raw("\n")
        .raw(body.toString()).raw("</svg>\n");
  }

  /** What is drawn, without its frame. */
  String text() {
    return body.toString();
  }

  /** A coordinate with one decimal at most. */
  static String n(double value) {
    var text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private void attributes(String... attributes) {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      body.raw(" " + attributes[i] + "=\"").text(attributes[i + 1]).raw("\"");
    }
  }
}
