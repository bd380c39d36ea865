package org.needmatch.internal.io.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a cell shows of its number.
 *
 * @param kind
 *          what it is read as
 * @param digits
 *          to how many digits zeros fill a whole number up, 0 when they do not
 */
record NumberFormat(Kind kind, int digits) {

  /** What a number stands for. */
  enum Kind {
    NUMBER, DATE, DATE_TIME, TIME, ELAPSED, WEEKDAY
  }

  static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 0);
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]");
  private static final Pattern HALF_DAY = Pattern.compile("am/pm|a/p");
  private static final Pattern WEEKDAY = Pattern.compile("d{3,4}");
  private static final Pattern ZEROS = Pattern.compile("0{2,}");

  /** A format by its number where the file does not spell it out. */
  static NumberFormat builtIn(int id) {
    if (id >= 14 && id <= 17 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57
        || id == 58) {
      return new NumberFormat(Kind.DATE, 0);
    }
    if (id == 22) {
      return new NumberFormat(Kind.DATE_TIME, 0);
    }
    if (id >= 18 && id <= 21 || id >= 32 && id <= 35 || id == 45 || id == 47 || id == 55
        || id == 56) {
      return new NumberFormat(Kind.TIME, 0);
    }
    return id == 46 ? new NumberFormat(Kind.ELAPSED, 0) : GENERAL;
  }

  static NumberFormat of(String code) {
    var first = LITERAL.matcher(code).replaceAll("").split(";", -1)[0].toLowerCase(Locale.ROOT)
        .strip();
    if (ZEROS.matcher(first).matches()) {
      return new NumberFormat(Kind.NUMBER, first.length());
    }
    if (ELAPSED.matcher(first).find()) {
      return new NumberFormat(Kind.ELAPSED, 0);
    }
    var plain = BRACKETS.matcher(first).replaceAll("");
    if (plain.contains("general")) {
      return GENERAL;
    }
    if (WEEKDAY.matcher(plain).matches()) {
      return new NumberFormat(Kind.WEEKDAY, 0);
    }
    boolean half = HALF_DAY.matcher(plain).find();
    var letters = HALF_DAY.matcher(plain).replaceAll("");
    boolean time = half || letters.contains("h") || letters.contains("s");
    boolean day = letters.contains("y") || letters.contains("d") || letters.contains("m") && !time;
    Kind kind = day ? time ? Kind.DATE_TIME : Kind.DATE : time ? Kind.TIME : Kind.NUMBER;
    return new NumberFormat(kind, 0);
  }
}
