package org.needmatch.internal.io.cell;

import java.util.regex.Pattern;

/**
 * The apostrophe that keeps a spreadsheet from taking text for a formula. What
 * was put before a text is taken off again when it is read.
 */
public final class FormulaGuard {
  /** The signs, full-width ones too, and what spreadsheets skip before them. */
  private static final Pattern FORMULA = Pattern
      .compile("'*(?:[\\t\\r]|[\\s\\p{Z}\\p{C}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-]).*", Pattern.DOTALL);

  private FormulaGuard() {
  }

  /**
   * With an apostrophe before it where a spreadsheet would reckon, and where one
   * is there already, so that taking one off always gives the text back.
   */
  public static String put(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that was guarded. */
  public static String take(String text) {
    return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
  }
}
