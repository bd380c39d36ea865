package org.needmatch.output;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.explain.UnfilledWords;
import org.needmatch.measure.Figures;
import org.needmatch.measure.Measures;
import org.needmatch.measure.PlannedSeat;

/** The plan as one self-contained page; people by id only. */
final class HtmlReport {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

  private HtmlReport() {
  }

  static String of(PlanReport report) {
    var problem = report.problem();
    var measures = report.measures();
    var page = new HtmlPage("Volunteers and needs, week of " + DAY.format(problem.week()) + " "
        + problem.week().getYear());
    Headline.lines(report).forEach(page::paragraph);
    page.heading("By initiative");
    group(page, "Initiative", measures.initiatives(), names(problem.initiatives(),
        initiative -> initiative.id(), initiative -> initiative.name()));
    page.heading("By area");
    group(page, "Area", measures.areas(),
        names(problem.areas(), area -> area.id(), area -> area.name()));
    page.heading("Who goes where");
    page.table(
        List.of("Day", "Start", "End", "Need", "Title", "Venue", "Role", "#Seat", "Volunteer",
            "#Travel km", "#Travel min", "Note"),
        report.seats().stream().map(HtmlReport::row)::iterator);
    page.heading("Seats still empty");
    page.table(List.of("Need", "Role", "#Seats", "#Points", "Reason", "In words"),
        report.unfilled().stream().map(HtmlReport::row)::iterator);
    return page.end();
  }

  private static void group(HtmlPage page, String what, Map<String, Figures> figures,
      Map<String, String> names) {
    page.table(
        List.of(what, "Name", "#Need met %", "#Sessions run", "#Sessions", "#Seats filled",
            "#Seats wanted", "#Hours", "#Value of time"),
        figures.entrySet().stream().map(entry -> row(entry.getKey(),
            names.getOrDefault(entry.getKey(), ""), entry.getValue()))::iterator);
  }

  private static List<String> row(String id, String name, Figures figures) {
    return List.of(id.equals(Measures.NO_ID) ? "(none)" : id, name,
        Headline.percent(figures.percentMet()), Integer.toString(figures.needsRunning()),
        Integer.toString(figures.needsTotal()), Long.toString(figures.seatsFilled()),
        Long.toString(figures.seatsWanted()), String.format(Locale.ROOT, "%.1f", figures.hours()),
        Objects.toString(figures.valueOfTime(), ""));
  }

  private static List<String> row(PlannedSeat seat) {
    var need = seat.need();
    var row = seat.assignment();
    return List.of(DAY.format(need.time().day()), need.time().start().toLocalTime().toString(),
        need.time().end().toLocalTime().toString(), need.id(), need.title(), need.venue(),
        row.role(), Integer.toString(row.seat()), row.volunteerId(),
        String.format(Locale.ROOT, "%.2f", seat.travelKm()), Integer.toString(seat.travelMinutes()),
        note(seat));
  }

  private static String note(PlannedSeat seat) {
    if (seat.pinned()) {
      return "pinned";
    }
    return seat.continues() ? "continues" : "";
  }

  private static List<String> row(UnfilledSeats seats) {
    return List.of(seats.needId(), seats.role(), Integer.toString(seats.seatsMissing()),
        Long.toString(seats.pointsMissing()), seats.reason().code(),
        UnfilledWords.sentence(seats.reason()));
  }

  private static <T> Map<String, String> names(List<T> items, Function<T, String> id,
      Function<T, String> name) {
    return items.stream().collect(java.util.stream.Collectors.toMap(id, name));
  }
}
