package org.needmatch.internal.report.html;

/** Text with tags; every value is escaped. Not thread-safe. */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Markup of our own, as it stands. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /**
   * A start tag.
   *
   * @param attributes
   *          names and values by turns
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]))
          .append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  /** An element with text in it. */
  Html leaf(String tag, String text, String... attributes) {
    open(tag, attributes);
    out.append(escape(text)).append("</").append(tag).append('>');
    return this;
  }

  /** The heading of a section. */
  Html heading(String id, String text) {
    return leaf("h2", text, "id", id).raw("\n");
  }

  Html paragraph(String text) {
    return leaf("p", text).raw("\n");
  }

  @Override
  public String toString() {
    return out.toString();
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
