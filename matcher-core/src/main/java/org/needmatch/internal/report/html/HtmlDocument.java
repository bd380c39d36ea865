package org.needmatch.internal.report.html;

/** The frame of every page: head, style, and nothing from elsewhere. */
final class HtmlDocument {
  private HtmlDocument() {
  }

  /** Opens a page; the body follows. */
  static Html open(String title) {
    return new Html()
        .raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n").leaf("title", title)
        .raw("\n<style>\n").raw(Assets.read("page.css")).raw("</style>\n</head>\n<body>\n<main>\n");
  }

  static String close(Html html) {
    return html.raw("</main>\n</body>\n</html>\n").toString();
  }
}
