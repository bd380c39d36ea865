package org.needmatch.report.ical;

import java.nio.charset.StandardCharsets;

/**
 * Content lines as RFC 5545 wants them: folded after 75 octets, ended by CR and
 * LF, text values escaped. Not thread-safe.
 */
final class ContentLines {
  private static final int OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  /** A line whose value is ours and needs no escape. */
  ContentLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value people typed. */
  ContentLines text(String name, String value) {
    return line(name, escape(value));
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String escape(String value) {
    var safe = new StringBuilder();
    value.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
      switch (c) {
        case '\\', ';', ',' -> safe.append('\\').appendCodePoint(c);
        case '\n' -> safe.append("\\n");
        default -> {
          if (c >= ' ' || c == '\t') {
            safe.appendCodePoint(c);
          }
        }
      }
    });
    return safe.toString();
  }

  private void fold(String line) {
    int used = 0;
    for (int i = 0; i < line.length();) {
      int c = line.codePointAt(i);
      var text = new String(Character.toChars(c));
      int octets = text.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        out.append("\r\n ");
        used = 1;
      }
      out.append(text);
      used += octets;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }
}
