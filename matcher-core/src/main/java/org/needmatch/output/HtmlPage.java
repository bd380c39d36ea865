package org.needmatch.output;

import java.util.List;

/** A plain page of headings, paragraphs and tables; everything is escaped. */
final class HtmlPage {
  private static final String STYLE = """
      body{font:16px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#111}
      table{border-collapse:collapse;margin:.5rem 0 2rem}
      caption{text-align:left;font-weight:600;padding:.3rem 0}
      th,td{border-bottom:1px solid #bbb;padding:.25rem .7rem .25rem 0;text-align:left;vertical-align:top}
      .n{text-align:right;font-variant-numeric:tabular-nums}
      @media print{body{margin:0;font-size:11px}tr{break-inside:avoid}}
      """;

  private final StringBuilder html = new StringBuilder(4096);

  HtmlPage(String title) {
    html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>").append(escape(title)).append("</title>\n<style>\n").append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>").append(escape(title)).append("</h1>\n");
  }

  HtmlPage heading(String text) {
    html.append("<h2>").append(escape(text)).append("</h2>\n");
    return this;
  }

  HtmlPage paragraph(String text) {
    html.append("<p>").append(escape(text)).append("</p>\n");
    return this;
  }

  /**
   * A table.
   *
   * @param head
   *          names of the columns; one that starts with {@code #} holds numbers
   */
  HtmlPage table(List<String> head, Iterable<List<String>> rows) {
    html.append("<table>\n<thead><tr>");
    for (var name : head) {
      html.append("<th scope=\"col\"").append(numeric(name)).append('>')
          .append(escape(name.startsWith("#") ? name.substring(1) : name)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (var row : rows) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append("<td").append(numeric(head.get(i))).append('>').append(escape(row.get(i)))
            .append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
    return this;
  }

  String end() {
    return html + "</body>\n</html>\n";
  }

  private static String numeric(String name) {
    return name.startsWith("#") ? " class=\"n\"" : "";
  }

  /** Text as it stands in a page, inside or outside of quotes. */
  static String escape(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }
}
