package org.needmatch.report.html;

import java.util.Locale;
import org.needmatch.metrics.DesiredMinimumCounts;
import org.needmatch.metrics.ValueRate;

/** What the figures mean, and where they come from. */
final class NotesSection {
  private NotesSection() {
  }

  static void write(PlanView view, Html html) {
    html.leaf("h2", "Notes", "id", "notes").raw("\n<ul class=\"notes\">\n");
    note(html, "Weighted need: each seat of a session counts by the weights of its area and its "
        + "initiative and by the session's priority; seats above the core count less. A session "
        + "below its minimum counts nothing.");
    note(html, "Out of anybody's reach: seats that nobody on file may take by the rules on skills, "
        + "checks, age, language, place and time, or sessions for which all who may are too few.");
    note(html, "Idle but eligible: active volunteers without a seat who could take at least one.");
    note(html, "Unevenness: the Gini coefficient of hours over those placed and those idle but "
        + "eligible.");
    note(html, "Travel is from home to the session, one way, as the crow flies times "
        + view.problem().settings().travel().detour() + ".");
    minimums(view, html);
    value(view, html);
    note(html,
        "Search: " + view.outcome().options().strategy() + ", seed "
            + view.outcome().options().seed() + ", version " + view.version() + ", input "
            + view.inputHash() + ".");
    html.close("ul");
  }

  private static void minimums(PlanView view, Html html) {
    var minimums = DesiredMinimumCounts.of(view.problem(), view.outcome().plan());
    if (minimums.people() > 0) {
      note(html,
          String.format(Locale.UK,
              "Own minimums: %,d of %,d volunteers who want to give at least so many hours get"
                  + " them in every week; the others are short of %,.1f hours in all.%s",
              minimums.peopleMet(), minimums.people(), minimums.hoursShort(),
              minimums.outOfReach()
                  ? String.format(Locale.UK,
                      " No plan could give everybody theirs: they ask for %,.1f hours, and all"
                          + " seats together take %,.1f.",
                      minimums.hoursWished(), minimums.hoursOffered())
                  : ""));
    }
  }

  private static void value(PlanView view, Html html) {
    if (view.measures().all().valueOfTime() == null) {
      return;
    }
    var rate = view.options().rate();
    note(html,
        "Value of time: hours in filled seats times the hourly value of the initiative"
            + (rate == null
                ? ", in the currency of initiatives.csv; initiatives without one count nothing. "
                : "; where it has none, at the rate " + rate.name() + ", " + describe(rate) + ". ")
            + "Each seat is rounded to the penny, and totals are sums of seats. "
            + ValueRate.UK_2013.caveat());
  }

  static String describe(ValueRate rate) {
    return rate.symbol() + rate.hourly().toPlainString() + " an hour (" + rate.currency() + ", "
        + rate.year() + ", " + rate.source() + ")";
  }

  private static void note(Html html, String text) {
    html.leaf("li", text).raw("\n");
  }
}
