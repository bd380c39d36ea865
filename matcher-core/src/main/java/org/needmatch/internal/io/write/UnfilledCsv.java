package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import org.needmatch.internal.explain.UnfilledFormatter;

/** The empty seats, with reasons. */
public final class UnfilledCsv {
  private static final String[] HEADER = {"need_id", "role", "seats_missing", "need_points_missing",
      "reason", "detail"};

  private UnfilledCsv() {
  }

  public static void write(PlanContents report, Path file) throws IOException {
    try (var csv = new CsvFile(file, HEADER)) {
      for (var seats : report.unfilled()) {
        csv.text(seats.needId()).text(seats.role()).plain(seats.seatsMissing())
            .plain(seats.pointsMissing()).plain(seats.reason().code())
            .text(UnfilledFormatter.sentence(seats.reason())).endRow();
      }
    }
  }
}
