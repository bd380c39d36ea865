package org.needmatch.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.needmatch.impact.Baseline;

/** Numbers, shares and days as people read them. */
public final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
      Locale.UK);

  private Words() {
  }

  /** How much weighted need is met and how much any plan can meet, in percent. */
  public static String met(long medium, long bound, long total) {
    if (total == 0) {
      return "There is no need to meet.";
    }
    if (medium == bound) {
      return "Meets " + percent(100.0 * medium / total)
          + " % of weighted need; no plan can meet more.";
    }
    return "Meets " + percent(100.0 * medium / total) + " % of weighted need; no plan can exceed "
        + limit(bound, total) + " %.";
  }

  /** A limit in percent of the total, rounded up to one decimal. */
  public static String limit(long bound, long total) {
    return total == 0
        ? "100.0"
        : BigDecimal.valueOf(100.0 * bound / total).setScale(1, RoundingMode.CEILING)
            .toPlainString();
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

  /** "1 seat", "1,200 seats". */
  public static String count(long number, String noun) {
    return whole(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** What a plan made by hand is called within a sentence. */
  public static String baseline(Baseline.Kind kind) {
    return switch (kind) {
      case FIRST_COME -> "first come, first served meets";
      case NEAREST -> "the nearest session first";
      case LAST_WEEK -> "last week's people again";
    };
  }

  /** "Mon 23 Nov". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "23 November 2026". */
  public static String longDay(LocalDate day) {
    return LONG_DAY.format(day);
  }
}
