package org.needmatch.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.needmatch.analysis.ComparedPlan;
import org.needmatch.analysis.Comparison;
import org.needmatch.metrics.Change;
import org.needmatch.metrics.PlanDiff;

/** The page of a comparison. */
public final class ComparisonPage {
  private ComparisonPage() {
  }

  /**
   * One self-contained document.
   *
   * @param labels
   *          of the first input
   */
  public static String of(Comparison comparison, PageLabels labels) {
    var html = HtmlDocument.open("Plans compared");
    html.raw("<header>\n").leaf("p", "Volunteers and needs", "class", "kicker")
        .leaf("h1", comparison.sameInput() ? "Plans of one week compared" : "Two weeks compared")
        .raw("</header>\n<ul class=\"plain\">\n");
    ComparisonFormatter.verdict(comparison).forEach(line -> html.leaf("li", line).raw("\n"));
    html.close("ul");
    bars(comparison, html);
    var first = comparison.contenders().getFirst();
    for (int i = 0; i < comparison.diffs().size(); i++) {
      difference(html, first, comparison.contenders().get(i + 1), comparison.diffs().get(i),
          labels);
    }
    return HtmlDocument.close(html);
  }

  private static void bars(Comparison comparison, Html html) {
    var bars = new BarChart("weighted need met, % of all");
    var table = new DataTable("Weighted need met and the most that any plan can meet", "Plan",
        "#Met, %", "#No plan can exceed, %");
    for (var contender : comparison.contenders()) {
      var met = NumberFormatter.percent(contender.score().medium(), contender.total());
      bars.add(contender.name(),
          contender.total() == 0 ? 0 : 100.0 * contender.score().medium() / contender.total(),
          met + " %", "bar-main");
      table.row(List.of(contender.name(), met, most(contender)));
    }
    if (comparison.sameInput()) {
      comparison.contenders().stream().filter(one -> one.limit().ofWeek()).findFirst()
          .ifPresent(one -> bars.add("No plan can exceed",
              one.total() == 0 ? 0 : 100.0 * one.limit().medium() / one.total(),
              NumberFormatter.limit(one.score().medium(), one.limit(), one.total()) + " %",
              "bar-limit"));
    }
    ChartFigure.write(html, "f-plans", "Weighted need met", "One bar for each plan.",
        bars.drawing(), table);
  }

  private static String most(ComparedPlan one) {
    var limit = ComparisonFormatter.limit(one);
    var percent = NumberFormatter.limit(one.score().medium(), limit, one.total());
    return switch (limit.scope()) {
      case WEEK -> percent;
      case KEPT -> percent + " (of plans that keep what this one keeps)";
      case UNPROVEN -> "not proven";
    };
  }

  private static void difference(Html html, ComparedPlan from, ComparedPlan to, PlanDiff diff,
      PageLabels labels) {
    html.leaf("h2", "From " + from.name() + " to " + to.name()).raw("\n");
    if (diff.isZero()) {
      html.paragraph("No difference.");
      return;
    }
    html.paragraph("In all: " + ComparisonFormatter.change(diff.all()) + ".");
    groups(html, "By initiative", diff.initiatives(), labels::initiative);
    groups(html, "By area", diff.areas(), labels::area);
    var people = new DataTable("Volunteers who are asked something else", "Volunteer", "Leaves",
        "Joins", "#Hours before", "#Hours after");
    diff.people()
        .forEach(person -> people.row(List.of(labels.person(person.volunteerId()),
            String.join(", ", person.leaves()), String.join(", ", person.joins()),
            NumberFormatter.tenth(person.minutesBefore() / 60.0),
            NumberFormatter.tenth(person.minutesAfter() / 60.0))));
    people.writeTo(html);
  }

  private static String signed(long value) {
    return value == 0 ? "0" : String.format(Locale.ROOT, "%+,d", value);
  }

  private static void groups(Html html, String title, Map<String, Change> changes,
      UnaryOperator<String> label) {
    var table = new DataTable(title, "Name", "#Need met before, %", "#Need met after, %", "#Change",
        "#Sessions", "#Seats", "#Hours", "#Travel, km");
    changes.forEach((id,
        change) -> table.row(List.of(label.apply(id),
            NumberFormatter.percent(change.before().percentMet()),
            NumberFormatter.percent(change.after().percentMet()),
            ComparisonFormatter.difference(change), signed(change.needsRunning()),
            signed(change.seats()), ComparisonFormatter.signed(change.volunteerMinutes() / 60.0),
            signed(change.toldKm()))));
    table.writeTo(html);
  }
}
