package org.needmatch.report.html;

import java.util.List;
import org.needmatch.metrics.SeatShare;

/** Initiatives side by side. */
final class InitiativesSection {
  private InitiativesSection() {
  }

  static void write(PlanView view, Html html) {
    var labels = view.labels();
    var bars = new BarChart("weighted need met, % of the initiative's need");
    view.measures().byInitiative().forEach((id, group) -> {
      var figures = group.figures();
      if (figures.totalPoints() > 0) {
        bars.add(labels.initiative(id), figures.percentMet(),
            NumberFormatter.percent(figures.percentMet()) + " %", "bar-main", "data-i", id);
      }
    });
    html.leaf("h2", "Initiatives side by side", "id", "initiatives").raw("\n");
    ChartFigure.write(html, "f-initiatives", "Weighted need met by initiative",
        "One bar for each initiative; the table holds seats, hours, people and travel too.",
        bars.drawing(), GroupTable.initiatives(view));
    shares(view, html);
  }

  private static void shares(PlanView view, Html html) {
    var labels = view.labels();
    var table = new DataTable("Share of all filled seats", "Initiative", "#Share, %",
        "#Wished for, %");
    var shares = SeatShare.of(view.problem(), view.measures());
    shares.forEach(share -> table.row(List.of(labels.initiative(share.initiativeId()),
        NumberFormatter.percent(100 * share.actual()),
        NumberFormatter.percent(100 * share.target()))));
    if (!shares.isEmpty()) {
      table.writeTo(html);
    }
  }
}
