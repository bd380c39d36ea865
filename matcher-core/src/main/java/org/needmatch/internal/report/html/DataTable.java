package org.needmatch.internal.report.html;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption; columns whose name starts with # hold numbers. */
final class DataTable {
  private record Row(List<String> cells, String[] attributes) {
  }

  private final String caption;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param heads
   *          the caption and the names of the columns, with " | " between them
   */
  DataTable(String heads) {
    var parts = List.of(heads.split(" \\| "));
    caption = parts.getFirst();
    columns = parts.subList(1, parts.size());
  }

  DataTable row(List<String> cells, String... attributes) {
    rows.add(new Row(List.copyOf(cells), attributes.clone()));
    return this;
  }

  /** The same with so many rows at most. */
  DataTable first(int most) {
    var table = new DataTable(caption + " | " + String.join(" | ", columns));
    table.rows.addAll(rows.subList(0, Math.min(most, rows.size())));
    return table;
  }

  int size() {
    return rows.size();
  }

  void writeTo(Html html) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption)
        .raw("<table>\n").leaf("caption", caption).raw("\n<thead><tr>");
    for (var name : columns) {
      html.raw("<th scope=\"col\"" + numeric(name) + ">")
          .text(name.startsWith("#") ? name.substring(1) : name).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (var row : rows) {
      html.open("tr", row.attributes());
      for (int i = 0; i < row.cells().size(); i++) {
        var tag = i == 0 ? "th scope=\"row\"" : "td" + numeric(columns.get(i));
        html.raw("<" + tag + ">").text(row.cells().get(i)).raw(i == 0 ? "</th>" : "</td>");
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table></div>\n");
  }

  private static String numeric(String name) {
    return name.startsWith("#") ? " class=\"n\"" : "";
  }
}
