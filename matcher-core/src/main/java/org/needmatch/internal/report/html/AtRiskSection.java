package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.text.NumberFormatter;

/** Sessions that may fall short because people do not come. */
final class AtRiskSection {
  private static final int MOST = 20;

  private AtRiskSection() {
  }

  static void write(PlanView view, Html html) {
    if (!SessionsAtRisk.asked(view.problem())) {
      return;
    }
    html.heading("at-risk", say("risk"));
    if (view.atRisk().isEmpty()) {
      html.paragraph(say("risk.none"));
      return;
    }
    var expected = view.atRisk().stream().mapToDouble(SessionsAtRisk.Session::failing).sum();
    html.paragraph(say("risk.says", view.measures().all().needsRunning(),
        NumberFormatter.whole(Math.round(expected)), view.atRisk().size()));
    var table = new DataTable(say("risk.table"));
    var labels = view.labels();
    for (var one : view.atRisk().stream().limit(MOST).toList()) {
      var need = one.need();
      table.row(List.of(need.title().isEmpty() ? need.id() : need.title() + " (" + need.id() + ")",
          NumberFormatter.day(need.time().day()),
          one.people() + (one.standbys() == 0 ? "" : " + " + one.standbys()),
          Math.round(100 * one.failing()) + " %", SessionsAtRisk.words(one.failing()),
          String.join(", ", one.helpers().stream().map(labels::person).toList())));
    }
    table.writeTo(html);
    if (view.atRisk().size() > MOST) {
      html.paragraph(say("risk.more", view.atRisk().size() - MOST));
    }
  }
}
