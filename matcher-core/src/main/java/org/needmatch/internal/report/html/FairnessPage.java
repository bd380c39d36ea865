package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.fairness.FairFrontier;
import org.needmatch.internal.text.NumberFormatter;

/** The page of what fairness costs, and the part of a plan's page about it. */
public final class FairnessPage {
  private FairnessPage() {
  }

  /** How the page begins, for whoever has to know it again. */
  public static String beginning() {
    return "<title>" + say("fair.title");
  }

  /**
   * One self-contained document.
   *
   * @param present
   *          the share of the worst served group, in thousandths, and the points
   *          met of a plan to mark beside them, null for none
   */
  public static String of(FairFrontier frontier, Map.@Nullable Entry<Integer, Long> present) {
    var html = HtmlDocument.open(say("fair.title"));
    html.raw("<header>\n").leaf("p", say("kicker"), "class", "kicker").leaf("h1", say("fair.title"))
        .raw("</header>\n<ul class=\"plain\">\n");
    FairnessFormatter.lines(frontier).forEach(line -> html.leaf("li", line).raw("\n"));
    html.close("ul");
    chart(html, frontier, present);
    return HtmlDocument.close(html);
  }

  /**
   * The page of a plan with the same chart in it; empty when it is no page of a
   * plan, or was written before there were such parts.
   *
   * @param present
   *          the plan of that page, as {@link #of} takes it
   */
  public static Optional<String> into(String page, FairFrontier frontier,
      Map.@Nullable Entry<Integer, Long> present) {
    var html = new Html();
    html.heading("fairness", say("fair.title"));
    FairnessFormatter.summary(frontier).forEach(html::paragraph);
    chart(html, frontier, present);
    return LaterPart.FAIRNESS.into(page, html.toString());
  }

  private static void chart(Html html, FairFrontier frontier,
      Map.@Nullable Entry<Integer, Long> present) {
    var met = new ArrayList<LineChart.Point>();
    var limit = new ArrayList<LineChart.Point>();
    var table = new DataTable(say("fair.table"));
    for (var plan : frontier.plans()) {
      long total = Math.max(1, plan.result().totalMedium());
      double worst = plan.worstShare(frontier.unreachable()) / 10.0;
      met.add(new LineChart.Point(worst, 100.0 * plan.metInAll() / total));
      limit.add(new LineChart.Point(worst, 100.0 * plan.limit() / total));
      table.row(List.of(FairnessFormatter.percent(plan.fairness().floor()),
          plan.worst(frontier.unreachable()),
          FairnessFormatter.percent(plan.worstShare(frontier.unreachable())),
          NumberFormatter.percent(plan.metInAll(), total),
          NumberFormatter.percent(plan.limit(), total)));
    }
    double lowest = met.stream().mapToDouble(LineChart.Point::y).min().orElse(0);
    LineChart.Point marked = null;
    if (present != null) {
      long total = Math.max(1, frontier.plans().getFirst().result().totalMedium());
      marked = new LineChart.Point(present.getKey() / 10.0, 100.0 * present.getValue() / total);
      lowest = Math.min(lowest, marked.y());
      table.row(List.of("", say("fair.present"), FairnessFormatter.percent(present.getKey()),
          NumberFormatter.percent(present.getValue(), total), ""));
    }
    var chart = new LineChart(say("fair.axis"), say("axis.met"), Scale.lowShare(lowest), 100, 100)
        .add(say("fair.curve.limit"), limit, false, "curve-limit")
        .add(say("fair.curve"), met, false, "curve");
    if (marked != null) {
      chart.mark(say("fair.present"), marked);
    }
    ChartFigure.write(html, "f-fairness", say("fair.figure"), say("fair.figure.says"),
        chart.drawing(), table);
  }
}
