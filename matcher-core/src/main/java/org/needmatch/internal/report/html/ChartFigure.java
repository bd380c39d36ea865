package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

/** A chart with its caption, a description to be read out, and its table. */
final class ChartFigure {
  private ChartFigure() {
  }

  /**
   * @param id
   *          unique on the page, of letters and hyphens
   * @param says
   *          what the chart shows, in a sentence or two
   */
  static void write(Html html, String id, String title, String says, SvgCanvas drawing,
      DataTable table) {
    html.open("figure", "id", id).leaf("figcaption", title).raw("\n");
    drawing.writeTo(html, id, title, says);
    behind(html, title, table);
    html.close("figure");
  }

  static void behind(Html html, String title, DataTable table) {
    html.raw("<details class=\"data\">").leaf("summary", say("figure.table", title)).raw("\n");
    table.writeTo(html);
    html.close("details");
  }
}
