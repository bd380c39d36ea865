package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.analysis.EmptySeats;
import org.needmatch.internal.analysis.UnmetNeed;
import org.needmatch.internal.explain.RuleWords;
import org.needmatch.internal.text.NumberFormatter;

/** Need that is not met, and why. */
final class UnmetSection {
  private UnmetSection() {
  }

  static void write(PlanView view, Html html) {
    html.heading("unmet", say("unmet"));
    var unmet = UnmetNeed.of(view.problem(), view.unfilled());
    if (unmet.all().seats() == 0) {
      html.paragraph(say("unmet.none"));
      return;
    }
    html.paragraph(say("unmet.says", unmet.all().seats(),
        NumberFormatter.percent(unmet.all().points(), view.total()), unmet.outOfReach().seats(),
        NumberFormatter.percent(unmet.outOfReach().points(), view.total())));
    chart(html, view, "unmet", unmet.byReason());
    if (unmet.outOfReach().seats() > 0) {
      chart(html, view, "reach", unmet.outOfReachByRule());
    }
  }

  private static void chart(Html html, PlanView view, String figure,
      Map<String, EmptySeats> parts) {
    var bars = new BarChart(say("axis.share"));
    var table = new DataTable(say(figure + ".table"));
    var said = new ArrayList<String>();
    var sorted = new ArrayList<>(parts.entrySet());
    sorted.sort((a, b) -> Long.compare(b.getValue().points(), a.getValue().points()));
    for (var part : sorted) {
      var share = NumberFormatter.percent(part.getValue().points(), view.total());
      var name = figure.equals("unmet")
          ? PageMessages.coded("unmet.why.", part.getKey())
          : RuleWords.most(part.getKey());
      bars.add(name, percent(part.getValue(), view), share + " %", "bar-unmet");
      table.row(List.of(name, NumberFormatter.whole(part.getValue().seats()), share));
      said.add(name + ": " + share + " %");
    }
    ChartFigure.write(html, "f-" + figure, say(figure + ".figure"), String.join("; ", said) + ".",
        bars.drawing(), table);
  }

  private static double percent(EmptySeats empty, PlanView view) {
    return view.total() == 0 ? 0 : 100.0 * empty.points() / view.total();
  }
}
