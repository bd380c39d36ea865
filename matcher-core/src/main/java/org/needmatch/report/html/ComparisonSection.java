package org.needmatch.report.html;

import java.util.List;
import java.util.Locale;
import org.needmatch.analysis.Baseline;
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
    html.leaf("h2", "How good is this plan?", "id", "better").raw("\n");
    var bars = new BarChart("weighted need met, % of all");
    var table = new DataTable("The same week, planned in different ways", "Plan",
        "#Weighted need met, %", "#Sessions run", "#Seats filled", "#Volunteers placed", "#Hours",
        "#People reached", "#Travel, km", "#Seats continued", "#Unevenness (Gini)");
    var says = new StringBuilder();
    for (var baseline : view.baselines()) {
      var measures = baseline.measures();
      bars.add(name(baseline.kind()), measures.all().percentMet(),
          NumberFormatter.percent(measures.all().percentMet()) + " %", "bar-other");
      row(table, name(baseline.kind()), measures);
      says.append(says(baseline.kind())).append(" would meet ")
          .append(NumberFormatter.percent(measures.all().percentMet())).append(" %. ");
    }
    var mine = NumberFormatter.percent(view.measures().all().percentMet());
    bars.add("This plan", view.measures().all().percentMet(), mine + " %", "bar-main");
    row(table, "This plan", view.measures());
    var outcome = view.outcome();
    var limit = NumberFormatter.limit(outcome.score().medium(), outcome.limit(), total);
    var noPlan = NumberFormatter.sentence(outcome.limit()) + " can exceed";
    bars.add(noPlan, 100.0 * outcome.boundMedium() / total, limit + " %", "bar-limit");
    table.row(List.of(noPlan, limit, "", "", "", "", "", "", "", ""));
    says.append("This plan meets ").append(mine).append(" %. ").append(noPlan).append(' ')
        .append(limit).append(" %.");
    html.paragraph(says.toString());
    ChartFigure.write(html, "f-better", "Weighted need met, by way of planning", says.toString(),
        bars.drawing(), table);
    if (view.baselines().isEmpty()) {
      html.paragraph("This week is too large to also plan it by hand beside this report.");
    }
  }

  private static void row(DataTable table, String name, Measures measures) {
    var all = measures.all();
    table.row(List.of(name, NumberFormatter.percent(all.percentMet()),
        NumberFormatter.whole(all.needsRunning()), NumberFormatter.whole(all.seatsFilled()),
        NumberFormatter.whole(measures.volunteersPlaced()), NumberFormatter.tenth(all.hours()),
        NumberFormatter.whole(all.peopleReached()), NumberFormatter.whole(all.toldKm()),
        NumberFormatter.whole(all.seatsContinued()),
        String.format(Locale.ROOT, "%.2f", measures.whole().people().loadGini())));
  }

  static String name(Baseline.Kind kind) {
    return switch (kind) {
      case FIRST_COME -> "First come, first served";
      case NEAREST -> "Nearest session first";
      case LAST_WEEK -> "Last week's people again";
    };
  }

  private static String says(Baseline.Kind kind) {
    return switch (kind) {
      case FIRST_COME -> "Taking volunteers as they come";
      case NEAREST -> "Sending everybody to the nearest session";
      case LAST_WEEK -> "Keeping last week's people where they still can come, and nobody new,";
    };
  }
}
