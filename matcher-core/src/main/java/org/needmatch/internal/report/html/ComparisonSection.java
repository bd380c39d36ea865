package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Baseline;
import org.needmatch.metrics.Measures;

/** This plan beside plans made by hand and beside what no plan can exceed. */
final class ComparisonSection {
  private ComparisonSection() {
  }

  static void write(PlanView view, Html html) {
    long total = view.total();
    if (total == 0) {
      return;
    }
    html.heading("better", say("better"));
    var bars = new BarChart(say("axis.met-of-all"));
    var table = new DataTable(say("better.table"));
    var says = new ArrayList<String>();
    for (var baseline : view.baselines()) {
      var measures = baseline.measures();
      var name = say("better." + code(baseline.kind()));
      var met = NumberFormatter.percent(measures.all().percentMet());
      bars.add(name, measures.all().percentMet(), met + " %", "bar-other");
      row(table, name, measures);
      says.add(say("better." + code(baseline.kind()) + ".says", met));
    }
    var mine = NumberFormatter.percent(view.measures().all().percentMet());
    bars.add(say("better.this"), view.measures().all().percentMet(), mine + " %", "bar-main");
    row(table, say("better.this"), view.measures());
    var outcome = view.outcome();
    var limit = LimitFormatter.limit(outcome.score().medium(), outcome.limit(), total);
    var noPlan = say("limit.curve", LimitFormatter.sentence(outcome.limit()));
    bars.add(noPlan, 100.0 * outcome.boundMedium() / total, limit + " %", "bar-limit");
    table.row(List.of(noPlan, limit, "", "", "", "", "", "", "", ""));
    says.add(say("better.says", mine, noPlan, limit));
    html.paragraph(String.join(" ", says));
    ChartFigure.write(html, "f-better", say("better.figure"), String.join(" ", says),
        bars.drawing(), table);
    if (view.baselines().isEmpty()) {
      html.paragraph(say("better.too-large"));
    }
  }

  private static void row(DataTable table, String name, Measures measures) {
    var all = measures.all();
    table.row(List.of(name, NumberFormatter.percent(all.percentMet()),
        NumberFormatter.whole(all.needsRunning()), NumberFormatter.whole(all.seatsFilled()),
        NumberFormatter.whole(measures.volunteersPlaced()), NumberFormatter.tenth(all.hours()),
        NumberFormatter.whole(all.peopleReached()), NumberFormatter.whole(all.toldKm()),
        NumberFormatter.whole(all.seatsContinued()),
        NumberFormatter.hundredth(measures.whole().people().loadGini())));
  }

  private static String code(Baseline.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
