package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

/** What changes since the plan that was published. */
final class ChangesSection {
  private ChangesSection() {
  }

  static void write(PlanView view, Html html) {
    var since = view.options().since();
    if (since == null) {
      return;
    }
    html.heading("changes", say("changes"));
    html.paragraph(say("changes.says", since.stay(), since.published(), since.lines().size()));
    if (!since.lines().isEmpty()) {
      html.raw("<ul class=\"steps\">\n");
      since.lines().forEach(line -> html.leaf("li", line).raw("\n"));
      html.close("ul");
    }
  }
}
