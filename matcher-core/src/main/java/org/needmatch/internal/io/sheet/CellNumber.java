package org.needmatch.internal.io.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number of a cell as the text that its format shows. */
final class CellNumber {
  /** A spreadsheet keeps fifteen digits. */
  private static final double FIRST_LOST = 1e15;
  private static final int SECONDS = 86_400;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  /** Number of a day that never was, 29 February 1900. */
  private static final int LEAP = 60;
  /** Number of the last day of the year 9999. */
  private static final int LAST = 2_958_465;

  private final boolean since1904;

  /**
   * @param since1904
   *          whether days are counted from 1904 on
   */
  CellNumber(boolean since1904) {
    this.since1904 = since1904;
  }

  String text(double value, NumberFormat format) {
    var day = date(value);
    return switch (format.kind()) {
      case NUMBER -> plain(value, format.digits());
      case TIME ->
        value < 0 ? plain(value, 0) : clock(seconds(value - Math.floor(value)) % SECONDS);
      case ELAPSED -> value < 0 ? plain(value, 0) : clock(seconds(value));
      case DATE -> day == null ? plain(value, 0) : day.toString();
      case WEEKDAY -> day == null
          ? plain(value, 0)
          : day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case DATE_TIME -> dateTime(value);
    };
  }

  /** Whether a whole number has lost digits at its end. */
  static boolean lostDigits(double value) {
    return Math.abs(value) >= FIRST_LOST && value == Math.rint(value);
  }

  static String plain(double value, int digits) {
    if (!Double.isFinite(value) || Math.abs(value) > 1e30
        || value != 0 && Math.abs(value) < 1e-30) {
      return String.valueOf(value);
    }
    var text = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    boolean fill = digits > text.length() && value >= 0 && text.indexOf('.') < 0;
    return fill ? "0".repeat(digits - text.length()) + text : text;
  }

  static String clock(long seconds) {
    var minutes = String.format(Locale.ROOT, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0
        ? minutes
        : minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
  }

  private String dateTime(double value) {
    long seconds = seconds(value - Math.floor(value));
    var day = date(Math.floor(value) + seconds / SECONDS);
    return day == null ? plain(value, 0) : day + " " + clock(seconds % SECONDS);
  }

  private static long seconds(double days) {
    return Math.round(days * SECONDS);
  }

  private @Nullable LocalDate date(double value) {
    int day = (int) Math.floor(value);
    if (value < 0 || value > LAST) {
      return null;
    }
    if (since1904) {
      return DAY_ZERO_1904.plusDays(day);
    }
    return day == 0 || day == LEAP ? null : DAY_ZERO.plusDays(day < LEAP ? day + 1 : day);
  }
}
