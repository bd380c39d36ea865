package org.needmatch.report.html;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.analysis.Trajectory;
import org.needmatch.analysis.TravelTradeoff;

/** How the plan grew over the run, and what less need would save in travel. */
final class RunSection {
  private static final int ROWS = 40;

  private RunSection() {
  }

  static void growth(PlanView view, Html html) {
    var points = view.options().growth().points();
    if (points.isEmpty() || view.total() == 0) {
      return;
    }
    html.leaf("h2", "How the plan grew", "id", "growth").raw("\n");
    boolean timed = view.options().growth().timed();
    var met = new ArrayList<LineChart.Point>();
    var limit = new ArrayList<LineChart.Point>();
    double end = timed
        ? Math.max(points.getLast().seconds(), view.outcome().elapsed().toMillis() / 1000.0)
        : points.size();
    for (int i = 0; i < points.size(); i++) {
      double x = timed ? points.get(i).seconds() : i + 1;
      met.add(new LineChart.Point(x, percent(points.get(i).metPoints(), view)));
      if (timed) {
        limit.add(new LineChart.Point(x, percent(points.get(i).limitPoints(), view)));
      }
    }
    double bound = percent(view.outcome().boundMedium(), view);
    met.add(new LineChart.Point(end, percent(view.outcome().score().medium(), view)));
    if (limit.isEmpty()) {
      limit.add(new LineChart.Point(0, bound));
    }
    limit.add(new LineChart.Point(end, bound));
    double low = Scale.lowShare(met.getFirst().y());
    double most = Scale.niceMaximum(end);
    var curves = new LineChart(
        timed ? "time since the start, s" : "plans that were better than the one before, number",
        "weighted need met, %", low, 100, most)
        .add(NumberFormatter.plans(view.outcome().limit()) + " can exceed", limit, true,
            "curve-limit")
        .add("this plan", met, true, "curve");
    ChartFigure.write(html, "f-growth", "Weighted need met by the best plan so far",
        "It began at " + NumberFormatter.percent(met.getFirst().y()) + " % and ended at "
            + NumberFormatter.percent(met.getLast().y()) + " %; "
            + NumberFormatter.plans(view.outcome().limit()) + " can exceed "
            + NumberFormatter.limit(view.outcome().score().medium(), view.outcome().limit(),
                view.total())
            + " %. The upright axis begins" + " at " + Scale.label(low) + " %.",
        curves.drawing(), table(view, points, timed));
  }

  private static DataTable table(PlanView view, List<Trajectory.Point> points, boolean timed) {
    var table = new DataTable("Better plans, the first and every few after it",
        timed ? "Seconds" : "Number", "#Weighted need met, %");
    int every = Math.max(1, points.size() / ROWS);
    for (int i = 0; i < points.size(); i++) {
      if (i % every == 0 || i == points.size() - 1) {
        table.row(List.of(
            timed ? NumberFormatter.tenth(points.get(i).seconds()) : NumberFormatter.whole(i + 1L),
            NumberFormatter.percent(percent(points.get(i).metPoints(), view))));
      }
    }
    return table;
  }

  static void tradeoff(PlanView view, Html html) {
    var tradeoff = TravelTradeoff.of(view.problem(), view.outcome().plan(),
        view.outcome().score().medium());
    if (tradeoff.travelMinutes() == 0 || tradeoff.metPoints() == 0) {
      return;
    }
    html.leaf("h2", "What a little less need would save in travel", "id", "tradeoff").raw("\n");
    html.paragraph("Everybody's journeys from home take "
        + NumberFormatter.tenth(tradeoff.travelMinutes() / 60.0)
        + " hours, one way. Leaving out the journeys "
        + "that take longest for the need they meet saves at least this much. The setting "
        + "needTolerance, or --need-tolerance 0.01, lets the search give up that share.");
    var table = new DataTable("Need given up and travel saved", "Need given up at most, %",
        "#Weighted need then met, % of all", "#Travel saved, hours", "#Travel saved, %",
        "#Seats left empty");
    var curve = new ArrayList<LineChart.Point>();
    curve.add(new LineChart.Point(0, 0));
    var said = new ArrayList<String>();
    for (var step : tradeoff.steps()) {
      double saved = 100.0 * step.minutesSaved() / tradeoff.travelMinutes();
      curve.add(new LineChart.Point(100 * step.share(), saved));
      var share = Scale.label(100 * step.share());
      table.row(List.of(share,
          NumberFormatter.percent(tradeoff.metPoints() - step.pointsGivenUp(), view.total()),
          NumberFormatter.tenth(step.minutesSaved() / 60.0), NumberFormatter.percent(saved),
          NumberFormatter.whole(step.seatsGivenUp())));
      said.add(share + " % less need saves " + NumberFormatter.percent(saved) + " % of travel");
    }
    double most = curve.stream().mapToDouble(LineChart.Point::y).max().orElse(0);
    ChartFigure.write(html, "f-tradeoff", "Travel saved by giving up a share of the need met",
        String.join("; ", said) + ".",
        new LineChart("need given up, % of what is met", "travel saved, %", 0,
            Scale.niceMaximum(most), 10).add("saved at least", curve, false, "curve").drawing(),
        table);
  }

  private static double percent(long part, PlanView view) {
    return 100.0 * part / view.total();
  }
}
