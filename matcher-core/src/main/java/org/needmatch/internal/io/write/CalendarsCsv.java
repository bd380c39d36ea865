package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.needmatch.internal.report.ical.CalendarSessions;

/**
 * calendars.csv: every session that somebody's calendar holds or has held,
 * those of the plan first, so that the next edition can call off what it drops.
 */
public final class CalendarsCsv {
  public static final String NAME = "calendars.csv";
  static final String[] HEADER = {"need_id", "title", "venue", "venue_calendar", "volunteer_id",
      "date", "start", "end"};
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private CalendarsCsv() {
  }

  public static void write(PlanContents report, Path file) throws IOException {
    try (var csv = new CsvFile(file, HEADER)) {
      for (var session : CalendarSessions.of(report.problem(), report.seats(), report.earlier())
          .all()) {
        csv.text(session.needId()).text(session.title()).text(session.venue())
            .text(session.venueCalendar()).text(session.volunteerId())
            .plain(session.start().toLocalDate()).plain(TIME.format(session.start()))
            .plain(TIME.format(session.end())).endRow();
      }
    }
  }
}
