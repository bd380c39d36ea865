package org.needmatch.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.needmatch.analysis.EmptySeats;
import org.needmatch.analysis.UnmetNeed;
import org.needmatch.domain.RuleCode;
import org.needmatch.explain.RuleWords;

/** Need that is not met, and why. */
final class UnmetSection {
  private UnmetSection() {
  }

  static void write(PlanView view, Html html) {
    html.leaf("h2", "What stays unmet, and why", "id", "unmet").raw("\n");
    var unmet = UnmetNeed.of(view.problem(), view.unfilled());
    if (unmet.all().seats() == 0) {
      html.paragraph("Every seat is filled.");
      return;
    }
    html.paragraph(NumberFormatter.count(unmet.all().seats(), "seat") + " stay empty, "
        + NumberFormatter.percent(unmet.all().points(), view.total()) + " % of weighted need. "
        + NumberFormatter.count(unmet.outOfReach().seats(), "seat") + " of them, "
        + NumberFormatter.percent(unmet.outOfReach().points(), view.total())
        + " % of weighted need, no volunteer on file could have filled, whatever the plan.");
    chart(html, view, "f-unmet", "Weighted need unmet, by reason", unmet.byReason(), "Reason");
    if (unmet.outOfReach().seats() > 0) {
      chart(html, view, "f-reach",
          "Weighted need out of anybody's reach, by what stands in the way",
          unmet.outOfReachByRule(), "What stands in the way");
    }
  }

  private static void chart(Html html, PlanView view, String id, String title,
      Map<String, EmptySeats> parts, String column) {
    var bars = new BarChart("% of all weighted need");
    var table = new DataTable(title, column, "#Seats", "#% of all weighted need");
    var said = new ArrayList<String>();
    var sorted = new ArrayList<>(parts.entrySet());
    sorted.sort((a, b) -> Long.compare(b.getValue().points(), a.getValue().points()));
    for (var part : sorted) {
      var share = NumberFormatter.percent(part.getValue().points(), view.total());
      var name = id.equals("f-unmet") ? reason(part.getKey()) : RuleWords.most(part.getKey());
      bars.add(name, percent(part.getValue(), view), share + " %", "bar-unmet");
      table.row(List.of(name, NumberFormatter.whole(part.getValue().seats()), share));
      said.add(name + ": " + share + " %");
    }
    ChartFigure.write(html, id, title, String.join("; ", said) + ".", bars.drawing(), table);
  }

  private static double percent(EmptySeats empty, PlanView view) {
    return view.total() == 0 ? 0 : 100.0 * empty.points() / view.total();
  }

  /** What to say of a reason's code. */
  static String reason(String code) {
    return switch (code) {
      case "nobody-eligible" -> "nobody else may take the seat";
      case "needed-elsewhere" -> "needed elsewhere at the time";
      case "minimum-not-reached" -> "too few free for the team";
      case "group-too-small" -> "too few on file for the team";
      case "people-decide" -> "waits for people to decide";
      case "company-missing" -> "nobody may be there in this company";
      case "not-run" -> "left empty though some are free";
      default -> RuleCode.NOT_READY.is(code) ? "takes nobody yet" : code;
    };
  }
}
