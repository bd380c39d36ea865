package org.needmatch.internal.io.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet's own numbers for days and times mean. */
public final class SheetNumbers {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern DAY = Pattern.compile("([45]\\d{4})(\\.\\d{1,15})?");
  private static final Pattern ANY_DAY = Pattern.compile("(\\d{1,5})(?:\\.\\d{1,15})?");
  private static final Pattern TIME = Pattern.compile("(?:0|[45]\\d{4})?(\\.\\d{1,15})");

  private SheetNumbers() {
  }

  /** The date, with a time when there is a fraction; null for other texts. */
  static @Nullable String date(String text) {
    var match = DAY.matcher(text);
    return !match.matches()
        ? null
        : match.group(2) == null ? day(text) : day(text) + " " + minutes(match.group(2));
  }

  /**
   * Whether the text is a number for a day from 2009 to 2064, as no other date is
   * written.
   */
  public static boolean isDay(String text) {
    return text.length() >= 5 && DAY.matcher(text).matches();
  }

  /** The day of any number of up to five digits; the text itself of others. */
  public static String day(String text) {
    var match = ANY_DAY.matcher(text);
    return match.matches() ? DAY_ZERO.plusDays(Integer.parseInt(match.group(1))).toString() : text;
  }

  /** The time of day, null for other texts. */
  static @Nullable String time(String text) {
    var match = TIME.matcher(text);
    return match.matches() ? minutes(match.group(1)) : null;
  }

  /** Whether the text is a fraction of a day and no time by itself. */
  public static boolean isTime(String text) {
    if (!TIME.matcher(text).matches()) {
      return false;
    }
    try {
      return Times.minutes(text) < 0;
    } catch (BadCell e) {
      return true;
    }
  }

  /** The time of day of such a number; the text itself of others. */
  public static String clock(String text) {
    var time = time(text);
    return time == null ? text : time;
  }

  private static String minutes(String fraction) {
    long minutes = Math.round(new BigDecimal("0" + fraction).doubleValue() * 1440);
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
