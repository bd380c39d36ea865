package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.plan.Limit;

/** How much need plans can meet, as people read it. */
public final class LimitFormatter {
  private static final int MAX_DECIMALS = 6;

  private LimitFormatter() {
  }

  /**
   * How much weighted need is met and how much plans can meet, in percent. Nobody
   * reads two equal numbers for figures that differ, or two numbers for one.
   */
  public static String met(long medium, Limit limit, long total) {
    if (total == 0) {
      return say("limit.no-need");
    }
    if (limit.scope() == Limit.Scope.UNPROVEN) {
      return say("limit.met.unproven", NumberFormatter.percent(medium, total));
    }
    if (medium == limit.medium()) {
      return say("limit.met.best", NumberFormatter.percent(medium, total), plans(limit));
    }
    int decimals = decimals(medium, limit.medium(), total);
    return say("limit.met", percent(medium, total, decimals), plans(limit),
        up(limit.medium(), total, decimals));
  }

  /** How much weighted need is met, when nothing is known of the best plan. */
  public static String met(long medium, long total) {
    return total == 0
        ? say("limit.no-need")
        : say("limit.met.alone", NumberFormatter.percent(medium, total));
  }

  /**
   * "no plan", and what of a published plan it keeps where only that is proven.
   */
  public static String plans(Limit limit) {
    return limit.scope() != Limit.Scope.KEPT
        ? say("limit.plans")
        : limit.keptPlaces() == 0
            ? say("limit.plans.told")
            : say("limit.plans.kept", limit.keptPlaces());
  }

  /** {@link #plans}, as the start of a sentence. */
  public static String sentence(Limit limit) {
    var plans = plans(limit);
    return Character.toUpperCase(plans.charAt(0)) + plans.substring(1);
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
        ? NumberFormatter.percent(medium, total)
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
        ? NumberFormatter.percent(part, whole)
        : BigDecimal.valueOf(100.0 * part / whole).setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
