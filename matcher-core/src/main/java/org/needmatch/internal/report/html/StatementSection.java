package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import org.needmatch.internal.explain.AlarmFormatter;
import org.needmatch.internal.explain.LeftOutFormatter;
import org.needmatch.internal.explain.StatementFormatter;
import org.needmatch.internal.statement.Statement;

/** What the plan was held to, and what its figures are of. */
final class StatementSection {
  private StatementSection() {
  }

  /** What differs from the last input, which is told before everything else. */
  static void alarms(PlanView view, Html html) {
    var lines = AlarmFormatter.lines(view.account().alarms());
    if (!lines.isEmpty()) {
      html.raw("<section class=\"alarm\" role=\"alert\">\n").paragraph(lines.getFirst());
      list(html, lines.subList(1, lines.size()));
      html.close("section");
    }
  }

  /** Which sessions the figures are of. */
  static void leftOut(PlanView view, Html html) {
    LeftOutFormatter.lines(view.problem(), view.account().leftOut()).forEach(html::paragraph);
  }

  /** The five lines that somebody signs the rota off by. */
  static void write(PlanView view, Html html) {
    html.heading("asked", say("asked"));
    list(html, StatementFormatter.lines(Statement.of(view.problem())));
  }

  private static void list(Html html, List<String> lines) {
    html.raw("<ul class=\"notes\">\n");
    lines.forEach(line -> html.leaf("li", line.strip()).raw("\n"));
    html.close("ul");
  }
}
