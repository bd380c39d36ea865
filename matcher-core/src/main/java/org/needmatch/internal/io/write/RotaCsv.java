package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.report.html.AcceptedPlaces;
import org.needmatch.internal.report.html.PageLabels;
import org.needmatch.internal.report.html.Venue;

/** The filled seats by venue, for spreadsheets. */
public final class RotaCsv {
  public static final String NAME = "rota.csv";
  static final List<String> HEADER = List.of("venue", "area", "date", "start", "end", "need_id",
      "title", "role", "seat", "volunteer_id", "series", "status");
  /** As older ones begin too. */
  static final String BEGINNING = String.join(",", HEADER.subList(0, 10));
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private RotaCsv() {
  }

  public static void write(PlanContents report, Path file) throws IOException {
    boolean names = report.options().names();
    var header = new ArrayList<>(HEADER);
    if (names) {
      header.add("name");
    }
    Map<String, List<PlannedSeat>> seats = new TreeMap<>();
    report.seats().forEach(
        seat -> seats.computeIfAbsent(seat.need().id(), id -> new ArrayList<>()).add(seat));
    var labels = new PageLabels(report.problem(), false);
    var accepted = new AcceptedPlaces(report.problem());
    var ready = report.standbys().byNeed();
    try (var csv = CsvFile.forSpreadsheets(file, header.toArray(String[]::new))) {
      for (var venue : Venue.rounds(report.problem())) {
        for (var need : venue.sessions()) {
          for (var seat : seats.getOrDefault(need.id(), List.of())) {
            row(csv, venue, labels, seat, accepted, names);
          }
          for (var row : ready.getOrDefault(need.id(), List.of())) {
            standby(csv, venue, labels, need, report.problem().requireVolunteer(row.volunteerId()),
                row.role(), names);
          }
        }
      }
    }
  }

  private static void standby(CsvFile csv, Venue venue, PageLabels labels, Need need,
      Volunteer volunteer, String role, boolean names) {
    session(csv, venue, labels, need);
    csv.text(role).plain("").text(volunteer.id()).text(need.series()).plain("standby");
    if (names) {
      csv.text(volunteer.name());
    }
    csv.endRow();
  }

  private static void session(CsvFile csv, Venue venue, PageLabels labels, Need need) {
    csv.text(venue.name()).text(need.area() == null ? "" : labels.area(need.area()))
        .plain(need.time().day()).plain(TIME.format(need.time().start()))
        .plain(TIME.format(need.time().end())).text(need.id()).text(need.title());
  }

  private static void row(CsvFile csv, Venue venue, PageLabels labels, PlannedSeat seat,
      AcceptedPlaces accepted, boolean names) {
    var need = seat.need();
    session(csv, venue, labels, need);
    csv.text(seat.assignment().role()).plain(seat.assignment().seat()).text(seat.volunteer().id())
        .text(need.series())
        .plain(accepted.has(seat.assignment().placement()) ? "accepted" : "proposed");
    if (names) {
      csv.text(seat.volunteer().name());
    }
    csv.endRow();
  }
}
