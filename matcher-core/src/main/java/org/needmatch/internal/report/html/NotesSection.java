package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import org.needmatch.internal.metrics.DesiredMinimumCounts;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.ValueRate;

/** What the figures mean, and where they come from. */
final class NotesSection {
  private NotesSection() {
  }

  static void write(PlanView view, Html html) {
    html.heading("notes", say("notes")).raw("<ul class=\"notes\">\n");
    for (var key : List.of("notes.weighted", "notes.reach", "notes.idle", "notes.gini")) {
      note(html, say(key));
    }
    note(html, say("notes.travel", view.problem().settings().travel().detour()));
    long centres = view.problem().volunteers().stream().filter(one -> one.homeArea() != null)
        .count();
    if (centres > 0) {
      note(html, say("notes.centre", centres));
    }
    minimums(view, html);
    value(view, html);
    var options = view.outcome().options();
    note(html, say("notes.search", options.strategy(), String.valueOf(options.seed()),
        view.version(), view.inputHash()));
    html.close("ul");
  }

  private static void minimums(PlanView view, Html html) {
    var minimums = DesiredMinimumCounts.of(view.problem(), view.outcome().plan());
    if (minimums.people() > 0) {
      var text = say("notes.minimums", minimums.peopleMet(), minimums.people(),
          NumberFormatter.tenth(minimums.hoursShort()));
      note(html,
          minimums.outOfReach()
              ? text + " "
                  + say("notes.minimums.reach", NumberFormatter.tenth(minimums.hoursWished()),
                      NumberFormatter.tenth(minimums.hoursOffered()))
              : text);
    }
  }

  private static void value(PlanView view, Html html) {
    if (view.measures().all().valueOfTime() == null) {
      return;
    }
    var rate = view.options().rate();
    note(html,
        (rate == null
            ? say("notes.value")
            : say("notes.value.rate", rate.name(), rate.symbol() + rate.hourly().toPlainString(),
                rate.currency(), rate.year(), rate.source()))
            + " " + say("notes.value.rounded") + " " + ValueRate.UK_2013.caveat());
  }

  private static void note(Html html, String text) {
    html.leaf("li", text).raw("\n");
  }
}
