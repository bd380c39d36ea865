package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import org.needmatch.domain.Need;
import org.needmatch.internal.explain.NearestMisses;
import org.needmatch.internal.explain.UnfilledFormatter;

/** The empty seats, with reasons. */
public final class UnfilledCsv {
  private static final String[] HEADER = {"need_id", "role", "seats_missing", "need_points_missing",
      "reason", "detail", "title", "date", "start", "end", "venue", "area", "nearest_1",
      "nearest_2", "nearest_3"};

  private UnfilledCsv() {
  }

  public static void write(PlanContents report, Path file) throws IOException {
    try (var csv = new CsvFile(file, HEADER)) {
      for (var seats : report.unfilled()) {
        csv.text(seats.needId()).text(seats.role()).plain(seats.seatsMissing())
            .plain(seats.pointsMissing()).plain(seats.reason().code())
            .text(UnfilledFormatter.sentence(seats.reason()));
        session(csv, report.problem().requireNeed(seats.needId()));
        var nearest = report.nearest().of(seats);
        for (int i = 0; i < NearestMisses.MOST; i++) {
          csv.text(i < nearest.size() ? nearest.get(i) : "");
        }
        csv.endRow();
      }
    }
  }

  private static void session(CsvFile csv, Need need) {
    boolean timed = !need.terms().anyTime();
    csv.text(need.title()).plain(need.time().day()).plain(timed ? CsvFormat.start(need.time()) : "")
        .plain(timed ? CsvFormat.end(need.time()) : "").text(need.venue()).text(need.area());
  }
}
