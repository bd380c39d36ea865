package org.needmatch.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.explain.LeftOutFormatter;
import org.needmatch.plan.Limit;
import org.needmatch.report.html.GapFormatter;
import org.needmatch.report.html.NumberFormatter;

/**
 * The plan in a few sentences for people. Nothing in them differs between runs
 * of the same input.
 */
public final class SummarySentences {
  private SummarySentences() {
  }

  /** What the plan meets, what no plan can exceed, sessions, seats and people. */
  public static List<String> lines(PlanReport report) {
    var outcome = report.outcome();
    var all = report.measures().all();
    var lines = new ArrayList<String>();
    lines.add(NumberFormatter.met(outcome.score().medium(), outcome.limit(), all.totalPoints()));
    GapFormatter.sentence(outcome.gapCauses()).ifPresent(lines::add);
    lines.add(String.format(Locale.ROOT, "%,d of %,d %s; %,d of %,d %s filled by %,d of %,d %s.",
        all.needsRunning(), all.needsTotal(),
        all.needsTotal() == 1 ? "session runs" : "sessions run", all.seatsFilled(),
        all.seatsWanted(), all.seatsWanted() == 1 ? "seat is" : "seats are",
        report.measures().volunteersPlaced(), report.measures().volunteersTotal(),
        report.measures().volunteersTotal() == 1 ? "volunteer" : "volunteers"));
    lines.addAll(LeftOutFormatter.lines(report.problem(), report.account().leftOut()));
    if (!report.baselines().isEmpty() && all.totalPoints() > 0) {
      lines
          .add("By hand: "
              + String.join(", ",
                  report.baselines().stream()
                      .map(baseline -> NumberFormatter.baseline(baseline.kind()) + " "
                          + percent(baseline.measures().all().percentMet()) + " %")
                      .toList())
              + ".");
    }
    if (!outcome.conflicts().isEmpty()) {
      boolean one = outcome.conflicts().size() == 1;
      lines.add(outcome.conflicts().size()
          + (one ? " pinned row breaks a rule and was" : " pinned rows break a rule and were")
          + " kept; see the column conflict in assignments.csv.");
    }
    if (!outcome.releasedPins().isEmpty()) {
      lines.add(outcome.releasedPins().size()
          + (outcome.releasedPins().size() == 1 ? " pin was" : " pins were")
          + " released; see pin-released in problems.csv.");
    }
    return lines;
  }

  /** How much weighted need is met and how much plans can meet, in percent. */
  public static String met(long medium, Limit limit, long total) {
    return NumberFormatter.met(medium, limit, total);
  }

  /** The plans that a limit is said of, as the start of "… can meet more". */
  public static String plans(Limit limit) {
    return NumberFormatter.plans(limit);
  }

  /** How much weighted need is met, when nothing is known of the best plan. */
  public static String met(long medium, long total) {
    return total == 0
        ? "There is no need to meet."
        : "Meets " + percent(100.0 * medium / total) + " % of weighted need.";
  }

  /** One decimal, and 100.0 only for all of it. */
  public static String percent(double value) {
    return NumberFormatter.percent(value);
  }
}
