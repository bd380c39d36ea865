package org.needmatch.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.needmatch.domain.OfferStatus;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.measure.PlannedSeat;
import org.needmatch.run.Outcome;

/** The rows of the plan, which serve next week as previous.csv. */
final class AssignmentsCsv {
  private static final String[] HEADER = {"need_id", "series", "title", "venue", "role", "seat",
      "volunteer_id", "date", "start", "end", "initiative", "area", "travel_km", "travel_minutes",
      "need_points", "continues", "pinned", "conflict", "status"};
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private AssignmentsCsv() {
  }

  static void write(PlanReport report, Path file) throws IOException {
    var conflicts = conflicts(report.outcome());
    var statuses = statuses(report.problem());
    try (var csv = new CsvFile(file, HEADER)) {
      for (var seat : report.seats()) {
        var row = seat.assignment();
        var pin = new Pin(row.needId(), row.role(), row.volunteerId());
        write(csv, seat, conflicts.getOrDefault(pin, ""),
            statuses.getOrDefault(pin, OfferStatus.PROPOSED));
      }
    }
  }

  private static void write(CsvFile csv, PlannedSeat seat, String conflict, OfferStatus status) {
    var need = seat.need();
    var row = seat.assignment();
    csv.text(need.id()).text(need.series()).text(need.title()).text(need.venue());
    csv.text(row.role()).plain(row.seat()).text(row.volunteerId());
    csv.plain(need.time().day()).plain(TIME.format(need.time().start()))
        .plain(TIME.format(need.time().end()));
    csv.text(need.initiative()).text(need.area());
    csv.plain(seat.toldKm()).plain(seat.toldMinutes()).plain(seat.points());
    csv.yesNo(seat.continues()).yesNo(seat.pinned()).plain(conflict).plain(status.word()).endRow();
  }

  private static Map<Pin, OfferStatus> statuses(Problem problem) {
    var statuses = new HashMap<Pin, OfferStatus>();
    problem.published().offers().stream().filter(offer -> offer.status().stands())
        .forEach(offer -> statuses.merge(offer.pin(), offer.status(),
            (first, second) -> first.holds() ? first : second));
    return statuses;
  }

  private static Map<Pin, String> conflicts(Outcome outcome) {
    var conflicts = new HashMap<Pin, String>();
    outcome.conflicts().forEach(conflict -> conflicts.putIfAbsent(conflict.pin(), conflict.rule()));
    return conflicts;
  }
}
