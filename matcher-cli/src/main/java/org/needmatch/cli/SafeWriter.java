package org.needmatch.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * A terminal's writer that no id, title or file name can talk through: a
 * printed line stays one line, and characters that steer a terminal or turn the
 * direction of reading are blanks.
 */
final class SafeWriter extends PrintWriter {
  private static final char ESCAPE = '\u001b';
  private final boolean colours;

  /**
   * @param colours
   *          whether {@link #print} lets colours through, those of the help
   */
  SafeWriter(Writer writer, boolean colours) {
    super(writer, true);
    this.colours = colours;
  }

  /** One line, whatever the text holds. */
  @Override
  public void println(String line) {
    super.print(oneLine(line));
    super.println();
  }

  /** Text of several lines that we have laid out ourselves. */
  @Override
  public void print(String text) {
    var safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ours = c == '\n' || c == '\r' || c == '\t' || c == ESCAPE && colours;
      safe.append(!ours && steers(c) ? ' ' : c);
    }
    super.print(safe.toString());
  }

  /** The text with a blank for each character that steers. */
  static String oneLine(String text) {
    var line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(steers((char) c) ? ' ' : (char) c));
    return line.toString();
  }

  private static boolean steers(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029'
        || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }
}
