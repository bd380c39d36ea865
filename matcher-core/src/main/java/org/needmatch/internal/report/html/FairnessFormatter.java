package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.internal.fairness.FairFrontier;
import org.needmatch.internal.fairness.FloorPlan;
import org.needmatch.internal.text.NumberFormatter;

/**
 * What plans from the one with most need met to the fairest do, in sentences.
 */
public final class FairnessFormatter {
  private FairnessFormatter() {
  }

  /** All of it. */
  public static List<String> lines(FairFrontier frontier) {
    var lines = new ArrayList<String>();
    if (!frontier.unreachable().isEmpty()) {
      lines.add(say("fair.unreachable", String.join(", ", frontier.unreachable())));
    }
    frontier.plans().forEach(plan -> lines.add(line(plan, frontier.unreachable())));
    lines.addAll(summary(frontier));
    return lines;
  }

  /** What it costs, how far it goes, and the leximin plan. */
  static List<String> summary(FairFrontier frontier) {
    var lines = new ArrayList<String>();
    var plain = frontier.plans().getFirst();
    var fairest = frontier.plans().getLast();
    if (fairest != plain) {
      lines.add(say("fair.costs", percent(plain.worstShare(frontier.unreachable())),
          percent(fairest.worstShare(frontier.unreachable())), NumberFormatter
              .percent(plain.metInAll() - fairest.metInAll(), Math.max(1, plain.metInAll()))));
    }
    if (frontier.limit() > Fairness.WHOLE) {
      lines.add(say(frontier.highest() == Fairness.WHOLE ? "fair.all" : "fair.no-limit",
          group(plain), percent(frontier.highest())));
    } else {
      lines.add(say("fair.limit", group(plain), percent(frontier.limit())));
    }
    lines.add(say(frontier.leximinProven() ? "fair.leximin" : "fair.leximin.found",
        groups(frontier.leximin()), NumberFormatter.percent(frontier.leximin().metInAll(),
            Math.max(1, frontier.leximin().result().totalMedium()))));
    return lines;
  }

  /** One plan. */
  public static String line(FloorPlan plan, List<String> leftOut) {
    var worst = plan.worst(leftOut);
    long total = Math.max(1, plan.result().totalMedium());
    var floor = plan.fairness().floor();
    var met = NumberFormatter.percent(plan.metInAll(), total);
    var limit = NumberFormatter.percent(plan.limit(), total);
    var key = floor == 0
        ? "fair.plain"
        : plan.kept() ? "fair.plan" : plan.impossible() ? "fair.impossible" : "fair.not-kept";
    return say(key, percent(floor), worst, percent(plan.worstShare(leftOut)), met, limit)
        + (plan.confirmed() ? "" : " " + say("fair.unconfirmed"));
  }

  private static String groups(FloorPlan plan) {
    return plan.met().keySet().stream()
        .sorted(Comparator.comparingInt(plan::share).thenComparing(group -> group))
        .map(group -> say("fair.group", group, percent(plan.share(group))))
        .collect(Collectors.joining(", "));
  }

  static String group(FloorPlan plan) {
    return say("floors." + plan.fairness().by().name().toLowerCase(Locale.ROOT));
  }

  /** Thousandths in percent. */
  static String percent(int thousandths) {
    return NumberFormatter.percent(thousandths, Fairness.WHOLE);
  }
}
