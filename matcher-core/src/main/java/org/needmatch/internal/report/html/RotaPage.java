package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;

/** A rota for each venue, one to a sheet. */
public final class RotaPage {
  private RotaPage() {
  }

  /**
   * One self-contained document to print; empty seats stay as lines to write on.
   * Cost: linear in the seats.
   *
   * @param names
   *          whether people are called by their names; by their ids otherwise
   */
  public static String of(Problem problem, Plan plan, Standbys standbys, boolean names) {
    var labels = new PageLabels(problem, names);
    var teams = SeatedTeams.of(problem, plan);
    var accepted = new AcceptedPlaces(problem);
    var ready = standbys.byNeed();
    var week = NumberFormatter.longDay(problem.week());
    var title = say("rota", week);
    var html = HtmlDocument.open(title);
    html.leaf("h1", title, "class", "screen-only").raw("\n");
    for (var venue : Venue.rounds(problem)) {
      html.raw("<section class=\"sheet\">\n").leaf("h2", venue.name()).raw("\n")
          .paragraph(venue.isRound()
              ? say("rota.sheet.round", week)
              : say("rota.sheet", labels.area(venue.area()), week));
      var table = new DataTable(say("rota.table"));
      venue.sessions().forEach(need -> {
        need.roles().forEach(role -> rows(table, need, role, teams, labels, accepted));
        ready.getOrDefault(need.id(), List.of()).forEach(row -> row(table, need, row.role(), "",
            labels.person(row.volunteerId()), say("rota.standby"), labels, "asked"));
      });
      table.writeTo(html);
      html.close("section");
    }
    return HtmlDocument.close(html);
  }

  private static void rows(DataTable table, Need need, Role role, SeatedTeams teams,
      PageLabels labels, AcceptedPlaces accepted) {
    var crew = teams.in(need, role);
    boolean runs = teams.runs(need);
    for (int seat = 1; seat <= Math.max(role.wanted(), crew.size()); seat++) {
      boolean taken = seat <= crew.size();
      boolean comes = taken && accepted.has(crew.get(seat - 1).placement());
      var who = taken
          ? labels.person(crew.get(seat - 1).volunteerId())
          : say(runs ? "rota.open" : "rota.not-run");
      row(table, need, role.name(), Integer.toString(seat), who,
          taken ? say(comes ? "rota.accepted" : "rota.proposed") : "", labels,
          comes ? "comes" : taken ? "asked" : "open");
    }
  }

  private static void row(DataTable table, Need need, String role, String seat, String who,
      String answer, PageLabels labels, String style) {
    table.row(
        List.of(need.title().isBlank() ? need.series() : need.title(), need.id(),
            NumberFormatter.day(need.time().day()), need.time().start().toLocalTime().toString(),
            need.time().end().toLocalTime().toString(),
            need.area() == null ? "" : labels.area(need.area()), role, seat, who, answer, ""),
        "class", style);
  }
}
