package org.needmatch.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.needmatch.analysis.ComparedPlan;
import org.needmatch.analysis.Comparison;
import org.needmatch.domain.PointsUnit;
import org.needmatch.metrics.Change;
import org.needmatch.metrics.PlanDiff;
import org.needmatch.plan.Limit;

/** A comparison in sentences. */
public final class ComparisonFormatter {
  private static final double UNIT = 1000;

  private ComparisonFormatter() {
  }

  /** Ranks, or for two inputs their totals first and whether they differ. */
  public static List<String> verdict(Comparison comparison) {
    return comparison.sameInput() ? ranks(comparison) : inputs(comparison);
  }

  private static List<String> ranks(Comparison comparison) {
    var lines = new ArrayList<String>();
    for (var contender : comparison.ranked()) {
      lines.add(comparison.rank(contender) + ". " + contender.name() + ": "
          + NumberFormatter.met(contender.score().medium(), limit(contender), contender.total())
          + broken(contender));
    }
    return lines;
  }

  /** Not below a plan that breaks rules. */
  static Limit limit(ComparedPlan contender) {
    var limit = contender.limit();
    long medium = contender.score().medium();
    return medium <= limit.medium() ? limit : new Limit(medium, limit.scope(), limit.keptPlaces());
  }

  private static String broken(ComparedPlan contender) {
    return contender.score().hard() == 0
        ? ""
        : " It breaks " + NumberFormatter.count(-contender.score().hard(), "rule") + ".";
  }

  private static List<String> inputs(Comparison comparison) {
    var first = comparison.contenders().getFirst();
    var second = comparison.contenders().getLast();
    var lines = new ArrayList<String>();
    lines.add(first.total() == second.total()
        ? "Both inputs ask for " + weighted(first, first.total()) + "."
        : "The inputs ask for different totals: " + first.name() + " for "
            + weighted(first, first.total()) + ", " + second.name() + " for "
            + weighted(second, second.total()) + ".");
    for (var one : List.of(first, second)) {
      lines.add(one.name() + ": meets " + weighted(one, one.score().medium()) + "; " + most(one)
          + "." + broken(one));
    }
    if (comparison.distinguishable()) {
      var better = first.score().medium() > second.score().medium() ? first : second;
      var other = better == first ? second : first;
      lines.add("More need is met in " + better.name() + " than any plan of " + other.name()
          + " could meet.");
    } else {
      lines.add("Not distinguishable: what the best plan of one may meet overlaps with what the "
          + "best plan of the other may meet.");
    }
    return lines;
  }

  private static String most(ComparedPlan one) {
    return one.limit().scope() == Limit.Scope.UNPROVEN
        ? "how much any plan can meet is not proven"
        : NumberFormatter.plans(one.limit()) + " can exceed " + weighted(one, one.limit().medium());
  }

  /** Weighted need as so many seats, or hours, of weight 1. */
  static String weighted(ComparedPlan contender, long points) {
    boolean hours = contender.problem().settings().pointsPer() == PointsUnit.HOUR;
    return NumberFormatter.tenth(points / UNIT) + (hours ? " weighted hours" : " weighted seats");
  }

  /** What changes from the first plan to another, in plain text. */
  public static List<String> differences(PlanDiff diff, PageLabels labels) {
    if (diff.isZero()) {
      return List.of("No difference.");
    }
    var lines = new ArrayList<String>();
    lines.add("In all: " + change(diff.all()));
    groups(lines, "By initiative:", diff.initiatives(), labels, true);
    groups(lines, "By area:", diff.areas(), labels, false);
    lines.add(NumberFormatter.count(diff.people().size(), "volunteer")
        + (diff.people().size() == 1 ? " is" : " are") + " asked something else.");
    for (var person : diff.people()) {
      lines.add("  " + labels.person(person.volunteerId()) + ": "
          + (person.leaves().isEmpty() ? "" : "leaves " + String.join(", ", person.leaves()))
          + (person.leaves().isEmpty() || person.joins().isEmpty() ? "" : "; ")
          + (person.joins().isEmpty() ? "" : "joins " + String.join(", ", person.joins())));
    }
    return lines;
  }

  private static void groups(List<String> lines, String title, Map<String, Change> changes,
      PageLabels labels, boolean initiatives) {
    lines.add(title);
    int before = lines.size();
    changes.forEach((id, change) -> {
      if (!change.isZero()) {
        lines.add(
            "  " + (initiatives ? labels.initiative(id) : labels.area(id)) + ": " + change(change));
      }
    });
    if (lines.size() == before) {
      lines.add("  no difference");
    }
  }

  static String change(Change change) {
    return String.format(Locale.ROOT,
        "weighted need %s %% → %s %% (%s), sessions %+d, seats %+d, hours %+.1f, travel %+d km",
        NumberFormatter.percent(change.before().percentMet()),
        NumberFormatter.percent(change.after().percentMet()), difference(change),
        change.needsRunning(), change.seats(), change.volunteerMinutes() / 60.0,
        change.toldKm());
  }

  /** In percentage points, of the shares as they are written. */
  static String difference(Change change) {
    return signed(Double.parseDouble(NumberFormatter.percent(change.after().percentMet()))
        - Double.parseDouble(NumberFormatter.percent(change.before().percentMet())));
  }

  /** A difference with its sign and one decimal, and 0.0 without one. */
  static String signed(double value) {
    var text = String.format(Locale.ROOT, "%+.1f", value);
    return text.equals("+0.0") || text.equals("-0.0") ? "0.0" : text;
  }
}
