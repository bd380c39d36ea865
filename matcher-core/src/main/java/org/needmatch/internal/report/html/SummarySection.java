package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import org.needmatch.internal.text.NumberFormatter;

/** The week in a sentence, the figures that matter, and what they mean. */
final class SummarySection {
  private SummarySection() {
  }

  static void write(PlanView view, Html html) {
    var all = view.measures().all();
    var people = view.measures().whole().people();
    var limit = view.outcome().limit();
    html.raw("<header>\n").leaf("p", say("kicker"), "class", "kicker")
        .leaf("h1", say("week", NumberFormatter.longDay(view.problem().week()))).raw("\n")
        .leaf("p", FloorFormatter.met(view.problem(), all.metPoints(),
            view.outcome().score().medium(), limit, view.total()), "class", "lead")
        .raw("\n");
    FloorFormatter.lines(view.problem(), view.outcome().plan()).forEach(html::paragraph);
    GapFormatter.sentence(view.outcome().gapCauses()).ifPresent(html::paragraph);
    html.paragraph(say(limit.ofWeek() ? "summary.proven" : "summary.proven-kept"));
    html.raw("</header>\n");
    StatementSection.leftOut(view, html);
    html.raw("<dl class=\"tiles\">\n");
    tile(html, limit.ofWeek() ? "tile.met" : "tile.met-kept",
        NumberFormatter.percent(all.percentMet()),
        LimitFormatter.limit(all.metPoints(), FloorFormatter.raised(limit,
            all.metPoints() - view.outcome().score().medium(), view.total()), view.total()));
    tile(html, "tile.sessions", all.needsRunning(), all.needsTotal());
    tile(html, "tile.seats", all.seatsFilled(), all.seatsWanted());
    tile(html, "tile.placed", people.placed(), people.idleEligible());
    tile(html, "tile.hours", Math.round(all.hours()));
    tile(html, "tile.reached", all.peopleReached(), all.peopleHoped());
    tile(html, "tile.travel", all.toldKm(), Math.round(all.travelMinutes() / 60.0));
    var value = all.valueOfTime();
    if (value != null) {
      var rate = view.options().rate();
      tile(html, "tile.value", (rate == null ? "" : rate.symbol()) + NumberFormatter.money(value));
    }
    html.close("dl");
  }

  /** The sentence of a tile is its name, its value and what stands beside it. */
  private static void tile(Html html, String key, Object... values) {
    var parts = say(key, values).split(" \\| ");
    html.raw("<div>").leaf("dt", parts[0]).leaf("dd", parts[1], "class", "big")
        .leaf("dd", parts[2], "class", "beside").raw("</div>\n");
  }
}
