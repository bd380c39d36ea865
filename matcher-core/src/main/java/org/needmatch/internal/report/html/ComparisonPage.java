package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.needmatch.internal.analysis.ComparedPlan;
import org.needmatch.internal.analysis.Comparison;
import org.needmatch.internal.metrics.Change;
import org.needmatch.internal.metrics.PlanDiff;
import org.needmatch.internal.text.NumberFormatter;

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
    var html = HtmlDocument.open(say("compared"));
    html.raw("<header>\n").leaf("p", say("kicker"), "class", "kicker")
        .leaf("h1", say(comparison.sameInput() ? "compared.plans" : "compared.weeks"))
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
    var bars = new BarChart(say("axis.met-of-all"));
    var table = new DataTable(say("compared.table"));
    for (var contender : comparison.contenders()) {
      var met = NumberFormatter.percent(contender.score().medium(), contender.total());
      bars.add(contender.name(),
          contender.total() == 0 ? 0 : 100.0 * contender.score().medium() / contender.total(),
          met + " %", "bar-main");
      table.row(List.of(contender.name(), met, most(contender)));
    }
    if (comparison.sameInput()) {
      comparison.contenders().stream().filter(one -> one.limit().ofWeek()).findFirst()
          .ifPresent(one -> bars.add(say("compared.limit"),
              one.total() == 0 ? 0 : 100.0 * one.limit().medium() / one.total(),
              LimitFormatter.limit(one.score().medium(), one.limit(), one.total()) + " %",
              "bar-limit"));
    }
    ChartFigure.write(html, "f-plans", say("compared.figure"), say("compared.figure.says"),
        bars.drawing(), table);
  }

  private static String most(ComparedPlan one) {
    var limit = ComparisonFormatter.limit(one);
    var percent = LimitFormatter.limit(one.score().medium(), limit, one.total());
    return switch (limit.scope()) {
      case WEEK -> percent;
      case KEPT -> say("compared.limit.kept", percent);
      case UNPROVEN -> say("compared.limit.unproven");
    };
  }

  private static void difference(Html html, ComparedPlan from, ComparedPlan to, PlanDiff diff,
      PageLabels labels) {
    html.leaf("h2", say("compared.from-to", from.name(), to.name())).raw("\n");
    if (diff.isZero()) {
      html.paragraph(say("compared.same"));
      return;
    }
    html.paragraph(say("compared.all", ComparisonFormatter.change(diff.all())) + ".");
    groups(html, "compared.initiatives", diff.initiatives(), labels::initiative);
    groups(html, "compared.areas", diff.areas(), labels::area);
    var people = new DataTable(say("compared.people"));
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

  private static void groups(Html html, String key, Map<String, Change> changes,
      UnaryOperator<String> label) {
    var table = new DataTable(say(key) + say("compared.columns"));
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
