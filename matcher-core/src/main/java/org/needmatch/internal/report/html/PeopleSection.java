package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import java.util.TreeMap;
import org.needmatch.internal.text.NumberFormatter;

/** How the work lies on people's shoulders. */
final class PeopleSection {
  private static final int MINUTES = 60;
  private static final int[] HOURS = {1, 2, 3, 4, 6, 8, 12};

  private PeopleSection() {
  }

  static void write(PlanView view, Html html) {
    var people = view.measures().whole().people();
    var all = view.measures().all();
    html.heading("people", say("people"));
    html.paragraph(say("people.says", people.placed(), view.measures().volunteersTotal(),
        people.idleEligible(), all.seatsContinued(), NumberFormatter.hundredth(people.loadGini())));
    var shares = view.measures().shares();
    if (shares != null) {
      html.paragraph(
          say("people.shares", shares.people(), NumberFormatter.hundredth(shares.giniBefore()),
              NumberFormatter.hundredth(shares.giniAfter()), shares.longestWaitBefore(),
              shares.longestWaitAfter()));
    }
    var minutes = new TreeMap<String, Long>();
    view.seats().forEach(
        seat -> minutes.merge(seat.volunteer().id(), seat.need().time().minutes(), Long::sum));
    if (minutes.isEmpty()) {
      return;
    }
    var bars = new BarChart(say("people.axis"));
    var table = new DataTable(say("people.table"));
    for (int i = 0; i <= HOURS.length; i++) {
      long from = i == 0 ? 0 : (long) HOURS[i - 1] * MINUTES;
      long to = i == HOURS.length ? Long.MAX_VALUE : (long) HOURS[i] * MINUTES;
      long count = minutes.values().stream().filter(m -> m > from && m <= to).count();
      if (count > 0) {
        var name = name(i);
        var share = NumberFormatter.percent(count, minutes.size());
        bars.add(name, 100.0 * count / minutes.size(),
            NumberFormatter.whole(count) + " (" + share + " %)", "bar-main");
        table.row(List.of(name, NumberFormatter.whole(count), share));
      }
    }
    ChartFigure.write(html, "f-people", say("people.figure"), say("people.figure.says"),
        bars.drawing(), table);
  }

  private static String name(int i) {
    if (i == 0) {
      return say("people.hours.first", HOURS[0]);
    }
    return i == HOURS.length
        ? say("people.hours.last", HOURS[i - 1])
        : say("people.hours", HOURS[i - 1], HOURS[i]);
  }
}
