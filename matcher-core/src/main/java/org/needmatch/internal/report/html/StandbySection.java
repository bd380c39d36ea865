package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.Comparator;
import java.util.List;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.plan.Assignment;

/** Who is asked to be ready, by session. */
final class StandbySection {
  private StandbySection() {
  }

  static void write(PlanView view, Html html) {
    var standbys = view.standbys();
    if (standbys.wanted() == 0) {
      return;
    }
    html.heading("standby", say("standby"));
    var expected = SessionsAtRisk.expected(view.problem(), view.outcome().plan(), standbys);
    html.paragraph(say("standby.says", standbys.rows().size(), standbys.wanted(), standbys.people(),
        NumberFormatter.tenth(expected.without()), NumberFormatter.tenth(expected.with())));
    var table = new DataTable(say("standby.table"));
    var labels = view.labels();
    standbys.rows().stream()
        .sorted(Comparator
            .comparing((Assignment row) -> view.problem().requireNeed(row.needId()).time().start())
            .thenComparing(Assignment::needId).thenComparing(Assignment::role)
            .thenComparingInt(Assignment::seat))
        .forEach(row -> {
          var need = view.problem().requireNeed(row.needId());
          table.row(
              List.of(need.title().isEmpty() ? need.id() : need.title() + " (" + need.id() + ")",
                  NumberFormatter.day(need.time().day()),
                  need.time().start().toLocalTime() + "–" + need.time().end().toLocalTime(),
                  row.role(), Integer.toString(row.seat()), labels.person(row.volunteerId())));
        });
    table.writeTo(html);
  }
}
