package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.internal.analysis.Trajectory;
import org.needmatch.internal.analysis.TravelTradeoff;
import org.needmatch.internal.text.NumberFormatter;

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
    html.heading("growth", say("growth"));
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
    var curves = new LineChart(say(timed ? "growth.axis.seconds" : "growth.axis.plans"),
        say("axis.met"), low, 100, most)
        .add(say("limit.curve", LimitFormatter.plans(view.outcome().limit())), limit, true,
            "curve-limit")
        .add(say("growth.curve"), met, true, "curve");
    ChartFigure.write(html, "f-growth", say("growth.figure"),
        say("growth.says", NumberFormatter.percent(met.getFirst().y()),
            NumberFormatter.percent(met.getLast().y()),
            LimitFormatter.plans(view.outcome().limit()), LimitFormatter
                .limit(view.outcome().score().medium(), view.outcome().limit(), view.total()),
            Scale.label(low)),
        curves.drawing(), table(view, points, timed));
  }

  private static DataTable table(PlanView view, List<Trajectory.Point> points, boolean timed) {
    var table = new DataTable(say(timed ? "growth.table.seconds" : "growth.table.plans"));
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
    html.heading("tradeoff", say("tradeoff"));
    html.paragraph(say("tradeoff.says", NumberFormatter.tenth(tradeoff.travelMinutes() / 60.0)));
    var table = new DataTable(say("tradeoff.table"));
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
      said.add(say("tradeoff.step", share, NumberFormatter.percent(saved)));
    }
    double most = curve.stream().mapToDouble(LineChart.Point::y).max().orElse(0);
    ChartFigure.write(html, "f-tradeoff", say("tradeoff.figure"), String.join("; ", said) + ".",
        new LineChart(say("tradeoff.axis.need"), say("tradeoff.axis.travel"), 0,
            Scale.niceMaximum(most), 10).add(say("tradeoff.curve"), curve, false, "curve")
            .drawing(),
        table);
  }

  private static double percent(long part, PlanView view) {
    return 100.0 * part / view.total();
  }
}
