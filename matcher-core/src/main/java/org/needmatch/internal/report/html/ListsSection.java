package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.internal.explain.UnfilledFormatter;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Measures;

/** Every area's initiatives, every filled seat, every empty one. */
final class ListsSection {
  /** Beyond it a page is slow to open and too large to mail. */
  private static final int MAX_ROWS = 5_000;

  private ListsSection() {
  }

  static void write(PlanView view, Html html) {
    html.heading("lists", say("lists"));
    html.leaf("p", say("lists.print"), "class", "print-only");
    var groups = GroupTable.areasAndInitiatives(view);
    list(html, say("lists.groups"), groups, groups.size(), "summary.json");
    list(html, say("lists.seats", view.seats().size()), seats(view), view.seats().size(),
        "assignments.csv");
    list(html, say("lists.empty", view.unfilled().size()), empty(view), view.unfilled().size(),
        "unfilled.csv");
    grid(html, say("lists.venues"), WeekGrids.venues(view));
    grid(html, say("lists.people"), WeekGrids.people(view));
  }

  private static void grid(Html html, String summary, DataTable table) {
    list(html, summary, table.first(MAX_ROWS), table.size(), "assignments.csv");
  }

  private static void list(Html html, String summary, DataTable table, int all, String file) {
    html.raw("<details class=\"list\">").leaf("summary", summary).raw("\n");
    if (table.size() < all) {
      html.leaf("p", say("lists.first", table.size(), file));
    }
    table.writeTo(html);
    html.close("details");
  }

  private static DataTable seats(PlanView view) {
    var labels = view.labels();
    var table = new DataTable(say("lists.seats.table"));
    for (var seat : view.seats().subList(0, Math.min(MAX_ROWS, view.seats().size()))) {
      var need = seat.need();
      table.row(List.of(need.id(), NumberFormatter.day(need.time().day()),
          need.time().start().toLocalTime().toString(), need.time().end().toLocalTime().toString(),
          need.title(), need.venue(), seat.assignment().role(),
          Integer.toString(seat.assignment().seat()), labels.person(seat.volunteer().id()),
          Long.toString(seat.toldKm()), Integer.toString(seat.toldMinutes()), note(seat)),
          groups(need));
    }
    return table;
  }

  private static String note(PlannedSeat seat) {
    return seat.pinned() ? say("lists.fixed") : seat.continues() ? say("lists.continues") : "";
  }

  private static DataTable empty(PlanView view) {
    var table = new DataTable(say("lists.empty.table"));
    view.unfilled().stream().sorted((a, b) -> Long.compare(b.pointsMissing(), a.pointsMissing()))
        .limit(MAX_ROWS)
        .forEach(seats -> row(view, table, seats, view.problem().need(seats.needId())));
    return table;
  }

  private static void row(PlanView view, DataTable table, UnfilledSeats seats,
      @Nullable Need need) {
    if (need != null) {
      table.row(List.of(need.id(), NumberFormatter.day(need.time().day()),
          need.time().start().toLocalTime().toString(), need.title(), seats.role(),
          Integer.toString(seats.seatsMissing()),
          NumberFormatter.percent(seats.pointsMissing(), view.total()),
          UnfilledFormatter.sentence(seats.reason())), groups(need));
    }
  }

  private static String[] groups(Need need) {
    return new String[]{"data-a", need.area() == null ? Measures.NO_ID : need.area(), "data-i",
        need.initiative() == null ? Measures.NO_ID : need.initiative(), "data-d",
        need.time().day().toString()};
  }
}
