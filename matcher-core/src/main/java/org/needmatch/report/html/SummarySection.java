package org.needmatch.report.html;

/** The week in a sentence, the figures that matter, and what they mean. */
final class SummarySection {
  private SummarySection() {
  }

  static void write(PlanView view, Html html) {
    var all = view.measures().all();
    var people = view.measures().whole().people();
    var limit = view.outcome().limit();
    html.raw("<header>\n").leaf("p", "Volunteers and needs", "class", "kicker")
        .leaf("h1", "The week of " + NumberFormatter.longDay(view.problem().week())).raw("\n")
        .leaf("p", NumberFormatter.met(view.outcome().score().medium(), limit, view.total()),
            "class", "lead")
        .raw("\n");
    GapFormatter.sentence(view.outcome().gapCauses()).ifPresent(html::paragraph);
    html.paragraph(
        "Weighted need counts every seat by how much its area and its initiative need " + "it. "
            + (limit.ofWeek()
                ? "The limit is proven: whoever plans this week with these volunteers and rules, "
                    + "nobody can meet more."
                : "The limit is proven of plans that keep what stays of the published plan; a plan "
                    + "that moves more people may meet more."));
    html.raw("</header>\n");
    StatementSection.leftOut(view, html);
    html.raw("<dl class=\"tiles\">\n");
    tile(html, "Weighted need met", NumberFormatter.percent(all.percentMet()) + " %",
        (limit.ofWeek() ? "limit " : "limit of kept plans ")
            + NumberFormatter.limit(view.outcome().score().medium(), limit, view.total()) + " %");
    tile(html, "Sessions that run", NumberFormatter.whole(all.needsRunning()),
        "of " + NumberFormatter.whole(all.needsTotal()));
    tile(html, "Seats filled", NumberFormatter.whole(all.seatsFilled()),
        "of " + NumberFormatter.whole(all.seatsWanted()));
    tile(html, "Volunteers placed", NumberFormatter.whole(people.placed()),
        NumberFormatter.whole(people.idleEligible()) + " more could take a seat");
    tile(html, "Volunteer hours", NumberFormatter.whole(Math.round(all.hours())),
        "in filled seats");
    tile(html, "People reached", NumberFormatter.whole(all.peopleReached()),
        "of " + NumberFormatter.whole(all.peopleHoped()) + " hoped for");
    tile(html, "Travel", NumberFormatter.whole(all.toldKm()) + " km",
        NumberFormatter.whole(Math.round(all.travelMinutes() / 60.0))
            + " hours, one way from home");
    var value = all.valueOfTime();
    if (value != null) {
      var rate = view.options().rate();
      tile(html, "Value of time",
          (rate == null ? "" : rate.symbol()) + NumberFormatter.money(value),
          "not a saving; see the notes");
    }
    html.close("dl");
  }

  private static void tile(Html html, String name, String value, String beside) {
    html.raw("<div>").leaf("dt", name).leaf("dd", value, "class", "big")
        .leaf("dd", beside, "class", "beside").raw("</div>\n");
  }
}
