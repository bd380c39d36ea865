package org.needmatch.internal.io.read;

import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.table.Table;

/**
 * Questions times that a clock of twelve hours would make sense of. They are
 * taken as they stand: read so a span only ever gains night, for which more is
 * asked, never less.
 *
 * @param proven
 *          whether some time of the columns start and end is 13:00 or later
 */
record TwelveHourClockCheck(boolean proven) {

  static TwelveHourClockCheck of(Table table) {
    return new TwelveHourClockCheck(table.rows().stream().map(row -> new RowReader(table, row))
        .anyMatch(row -> late(row.text("start")) || late(row.text("end"))));
  }

  private static boolean late(String text) {
    return text.matches("(1[3-9]|2[0-4])[:.].*");
  }

  void question(RowReader row) {
    if (Times.looksTwelveHour(row.text("start"), row.text("end"), proven)) {
      warn(row, "start", row.text("start") + "-" + row.text("end"));
    }
  }

  static void warn(RowReader row, String column, String span) {
    row.warn(FindingCode.CLOCK_UNCLEAR, column,
        span + " takes more than 12 hours or lies in the small hours. Maybe the afternoon or"
            + " evening is meant.",
        "taken as it stands",
        "Write times such as 13:00 or 1pm; 01:00 with two digits for the" + " night.");
  }

  static void toMidnight(RowReader row, String column, String window) {
    row.warn(FindingCode.WINDOW_TO_MIDNIGHT, column,
        "A window ends at the last minute of a day: " + window + ".", "read as to midnight",
        "Write 24:00, or an earlier time if that is meant.");
  }
}
