package org.needmatch.internal.io.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet's own numbers for days and times mean. */
final class SheetNumbers {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern DAY = Pattern.compile("([45]\\d{4})(\\.\\d{1,15})?");
  private static final Pattern TIME = Pattern.compile("0?\\.\\d{1,15}");

  private SheetNumbers() {
  }

  /** The date, with a time when there is a fraction; null for other texts. */
  static @Nullable String date(String text) {
    var match = DAY.matcher(text);
    if (!match.matches()) {
      return null;
    }
    var day = DAY_ZERO.plusDays(Integer.parseInt(match.group(1))).toString();
    return match.group(2) == null ? day : day + " " + clock(match.group(2));
  }

  /** The time of day, null for other texts. */
  static @Nullable String time(String text) {
    return TIME.matcher(text).matches() ? clock(text) : null;
  }

  private static String clock(String fraction) {
    long minutes = Math.round(
        new BigDecimal("0" + fraction.substring(fraction.indexOf('.'))).doubleValue() * 1440);
    return String.format(java.util.Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
