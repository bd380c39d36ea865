package org.needmatch.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, shares and days as people read them. */
public final class NumberFormatter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
      Locale.UK);

  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy",
      Locale.UK);

  private NumberFormatter() {
  }

  /** One decimal, and 100.0 only for all of it. */
  public static String percent(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    boolean flattering = value < 100 && rounded.compareTo(BigDecimal.valueOf(100)) >= 0;
    return flattering ? "99.9" : rounded.toPlainString();
  }

  /** {@link #percent} of a part. */
  public static String percent(long part, long whole) {
    return whole == 0 ? "–" : percent(100.0 * part / whole);
  }

  /** A whole number with separators of thousands. */
  public static String whole(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** One decimal, with separators of thousands. */
  public static String tenth(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  /** Two decimals, with separators of thousands. */
  public static String money(BigDecimal value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }

  /** Two decimals. */
  public static String hundredth(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** "Mon 23 Nov". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "Monday 23 November 2026". */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** "23 November 2026". */
  public static String longDay(LocalDate day) {
    return LONG_DAY.format(day);
  }
}
