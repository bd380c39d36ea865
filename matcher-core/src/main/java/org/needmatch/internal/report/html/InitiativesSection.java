package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.metrics.SeatShare;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Measures.Group;

/** Initiatives side by side. */
final class InitiativesSection {
  private InitiativesSection() {
  }

  static void write(PlanView view, Html html) {
    var labels = view.labels();
    var bars = new BarChart(say("initiatives.axis"));
    view.measures().byInitiative().entrySet().stream()
        .filter(entry -> entry.getValue().figures().totalPoints() > 0)
        .sorted(Comparator
            .comparingDouble(
                (Map.Entry<String, Group> entry) -> entry.getValue().figures().percentMet())
            .reversed().thenComparing(Map.Entry::getKey))
        .forEach(entry -> bars.add(labels.initiative(entry.getKey()),
            entry.getValue().figures().percentMet(),
            NumberFormatter.percent(entry.getValue().figures().percentMet()) + " %", "bar-main",
            "data-i", entry.getKey()));
    html.heading("initiatives", say("initiatives"));
    ChartFigure.write(html, "f-initiatives", say("initiatives.figure"), say("initiatives.says"),
        bars.drawing(), GroupTable.initiatives(view));
    shares(view, html);
  }

  private static void shares(PlanView view, Html html) {
    var labels = view.labels();
    var table = new DataTable(say("initiatives.table"));
    var shares = SeatShare.of(view.problem(), view.measures());
    shares.forEach(share -> table.row(List.of(labels.initiative(share.initiativeId()),
        NumberFormatter.percent(100 * share.actual()),
        NumberFormatter.percent(100 * share.target()))));
    if (!shares.isEmpty()) {
      table.writeTo(html);
    }
  }
}
