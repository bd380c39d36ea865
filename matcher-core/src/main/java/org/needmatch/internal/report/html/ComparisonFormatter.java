package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.internal.analysis.ComparedPlan;
import org.needmatch.internal.analysis.Comparison;
import org.needmatch.internal.analysis.ListedWays;
import org.needmatch.internal.metrics.Change;
import org.needmatch.internal.metrics.PlanDiff;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.plan.Limit;

/** A comparison in sentences. */
public final class ComparisonFormatter {
  private static final double UNIT = 1000;

  private ComparisonFormatter() {
  }

  /** Ranks, or for two inputs their totals first and whether they differ. */
  public static List<String> verdict(Comparison comparison) {
    var lines = new ArrayList<>(comparison.sameInput() ? ranks(comparison) : inputs(comparison));
    for (var contender : comparison.contenders()) {
      var shares = contender.shares();
      if (shares != null) {
        lines.add(
            say("compare.shares", contender.name(), NumberFormatter.hundredth(shares.giniBefore()),
                NumberFormatter.hundredth(shares.giniAfter()), shares.longestWaitBefore(),
                shares.longestWaitAfter()));
      }
      if (!contender.problem().travel().isEmpty()) {
        var ways = ListedWays.of(contender.problem(), contender.plan());
        lines.add(say("compare.ways", contender.name(), ways.journeys(), ways.withoutWay(),
            ways.tooFar(), ways.missed(), ways.listedMinutes(), ways.straightMinutes()));
      }
    }
    return lines;
  }

  private static List<String> ranks(Comparison comparison) {
    var lines = new ArrayList<String>();
    for (var contender : comparison.ranked()) {
      lines.add(say("compare.rank", comparison.rank(contender), contender.name(),
          LimitFormatter.met(contender.score().medium(), limit(contender), contender.total()))
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
        : " " + say("compare.broken", -contender.score().hard());
  }

  private static List<String> inputs(Comparison comparison) {
    var first = comparison.contenders().getFirst();
    var second = comparison.contenders().getLast();
    var lines = new ArrayList<String>();
    lines.add(first.total() == second.total()
        ? say("compare.inputs.same", weighted(first, first.total()))
        : say("compare.inputs.differ", first.name(), weighted(first, first.total()), second.name(),
            weighted(second, second.total())));
    for (var one : List.of(first, second)) {
      lines.add(say("compare.meets", one.name(), weighted(one, one.score().medium()), most(one))
          + broken(one));
    }
    if (comparison.distinguishable()) {
      var better = first.score().medium() > second.score().medium() ? first : second;
      var other = better == first ? second : first;
      lines.add(say("compare.better", better.name(), other.name()));
    } else {
      lines.add(say("compare.overlap"));
    }
    return lines;
  }

  private static String most(ComparedPlan one) {
    return one.limit().scope() == Limit.Scope.UNPROVEN
        ? say("compare.most.unproven")
        : say("compare.most", LimitFormatter.plans(one.limit()),
            weighted(one, one.limit().medium()));
  }

  /** Weighted need as so many seats, or hours, of weight 1. */
  static String weighted(ComparedPlan contender, long points) {
    boolean hours = contender.problem().settings().pointsPer() == PointsUnit.HOUR;
    return say(hours ? "compare.hours" : "compare.seats", NumberFormatter.tenth(points / UNIT));
  }

  /** What changes from the first plan to another, in plain text. */
  public static List<String> differences(PlanDiff diff, PageLabels labels) {
    if (diff.isZero()) {
      return List.of(say("compared.same"));
    }
    var lines = new ArrayList<String>();
    lines.add(say("compared.all", change(diff.all())));
    groups(lines, "compare.initiatives", diff.initiatives(), labels::initiative);
    groups(lines, "compare.areas", diff.areas(), labels::area);
    lines.add(say("compare.people", diff.people().size()));
    for (var person : diff.people()) {
      lines.add("  " + labels.person(person.volunteerId()) + ": "
          + Stream
              .of(needs("compare.leaves", person.leaves()), needs("compare.joins", person.joins()))
              .filter(part -> !part.isEmpty()).collect(Collectors.joining("; ")));
    }
    return lines;
  }

  private static String needs(String key, List<String> ids) {
    return ids.isEmpty() ? "" : say(key, String.join(", ", ids));
  }

  private static void groups(List<String> lines, String key, Map<String, Change> changes,
      UnaryOperator<String> label) {
    lines.add(say(key));
    int before = lines.size();
    changes.forEach((id, change) -> {
      if (!change.isZero()) {
        lines.add("  " + label.apply(id) + ": " + change(change));
      }
    });
    if (lines.size() == before) {
      lines.add("  " + say("compare.none"));
    }
  }

  static String change(Change change) {
    return say("compare.change", NumberFormatter.percent(change.before().percentMet()),
        NumberFormatter.percent(change.after().percentMet()), difference(change),
        String.format(Locale.ROOT, "%+d", change.needsRunning()),
        String.format(Locale.ROOT, "%+d", change.seats()),
        String.format(Locale.ROOT, "%+.1f", change.volunteerMinutes() / 60.0),
        String.format(Locale.ROOT, "%+d", change.toldKm()));
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
