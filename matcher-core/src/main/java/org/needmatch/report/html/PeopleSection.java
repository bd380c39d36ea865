package org.needmatch.report.html;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** How the work lies on people's shoulders. */
final class PeopleSection {
  private static final int MINUTES = 60;
  private static final int[] HOURS = {1, 2, 3, 4, 6, 8, 12};

  private PeopleSection() {
  }

  static void write(PlanView view, Html html) {
    var people = view.measures().whole().people();
    var all = view.measures().all();
    html.leaf("h2", "How the work is spread", "id", "people").raw("\n");
    html.paragraph(NumberFormatter.count(people.placed(), "volunteer") + " of "
        + NumberFormatter.whole(view.measures().volunteersTotal()) + " give time; "
        + NumberFormatter.whole(people.idleEligible()) + " more could take a seat and have none. "
        + NumberFormatter.count(all.seatsContinued(), "seat")
        + " go to somebody who was in the same session last week. Unevenness is "
        + String.format(Locale.ROOT, "%.2f", people.loadGini())
        + " on a scale from 0 (all give the same) to 1 (one gives all).");
    var minutes = new TreeMap<String, Long>();
    view.seats().forEach(
        seat -> minutes.merge(seat.volunteer().id(), seat.need().time().minutes(), Long::sum));
    if (minutes.isEmpty()) {
      return;
    }
    var bars = new BarChart("% of volunteers placed");
    var table = new DataTable("Hours that volunteers give this week", "Hours", "#Volunteers",
        "#% of volunteers placed");
    for (int i = 0; i <= HOURS.length; i++) {
      long from = i == 0 ? 0 : (long) HOURS[i - 1] * MINUTES;
      long to = i == HOURS.length ? Long.MAX_VALUE : (long) HOURS[i] * MINUTES;
      long count = minutes.values().stream().filter(m -> m > from && m <= to).count();
      if (count > 0) {
        var name = name(i);
        var share = NumberFormatter.percent(count, minutes.size());
        bars.add(name, 100.0 * count / minutes.size(), NumberFormatter.whole(count), "bar-main");
        table.row(List.of(name, NumberFormatter.whole(count), share));
      }
    }
    ChartFigure.write(html, "f-people", "Hours that volunteers give this week",
        "Numbers of volunteers by the hours they give.", bars.drawing(), table);
  }

  private static String name(int i) {
    if (i == HOURS.length) {
      return "more than " + HOURS[i - 1] + " hours";
    }
    return i == 0 ? "up to 1 hour" : "over " + HOURS[i - 1] + " to " + HOURS[i] + " hours";
  }
}
