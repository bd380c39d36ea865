package org.needmatch.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.needmatch.analysis.Baseline;
import org.needmatch.plan.Limit;

/** Numbers, shares and days as people read them. */
public final class NumberFormatter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
      Locale.UK);

  private static final int MAX_DECIMALS = 6;

  private NumberFormatter() {
  }

  /**
   * How much weighted need is met and how much plans can meet, in percent. Nobody
   * reads two equal numbers for figures that differ, or two numbers for one.
   */
  public static String met(long medium, Limit limit, long total) {
    if (total == 0) {
      return "There is no need to meet.";
    }
    if (limit.scope() == Limit.Scope.UNPROVEN) {
      return "Meets " + percent(medium, total)
          + " % of weighted need; how much any plan can meet is not proven.";
    }
    if (medium == limit.medium()) {
      return "Meets " + percent(medium, total) + " % of weighted need; " + plans(limit)
          + " can meet more.";
    }
    int decimals = decimals(medium, limit.medium(), total);
    return "Meets " + percent(medium, total, decimals) + " % of weighted need; " + plans(limit)
        + " can exceed " + up(limit.medium(), total, decimals) + " %.";
  }

  /**
   * "no plan", and what of a published plan it keeps where only that is proven.
   */
  public static String plans(Limit limit) {
    return limit.scope() != Limit.Scope.KEPT ? "no plan" : switch (limit.keptPlaces()) {
      case 0 -> "no plan that keeps to what people were told and said";
      case 1 -> "no plan that keeps this 1 place";
      default -> "no plan that keeps these " + whole(limit.keptPlaces()) + " places";
    };
  }

  /** {@link #plans}, as the start of a sentence. */
  public static String sentence(Limit limit) {
    return "N" + plans(limit).substring(1);
  }

  /**
   * A limit in percent of the total, rounded up; the number of what is met where
   * that is the limit.
   */
  public static String limit(long medium, Limit limit, long total) {
    if (total == 0) {
      return "100.0";
    }
    return medium == limit.medium()
        ? percent(medium, total)
        : up(limit.medium(), total, decimals(medium, limit.medium(), total));
  }

  /** One, or as many as tell the two apart. */
  private static int decimals(long medium, long bound, long total) {
    int decimals = 1;
    while (decimals < MAX_DECIMALS
        && percent(medium, total, decimals).equals(up(bound, total, decimals))) {
      decimals++;
    }
    return decimals;
  }

  private static String up(long bound, long total, int decimals) {
    return BigDecimal.valueOf(100.0 * bound / total).setScale(decimals, RoundingMode.CEILING)
        .toPlainString();
  }

  private static String percent(long part, long whole, int decimals) {
    return decimals == 1
        ? percent(part, whole)
        : BigDecimal.valueOf(100.0 * part / whole).setScale(decimals, RoundingMode.HALF_UP)
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
