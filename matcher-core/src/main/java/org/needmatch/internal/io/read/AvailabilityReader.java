package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.List;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Durations;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Windows;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Table;

/** The windows of availability.csv. A bad row sets its volunteer aside. */
final class AvailabilityReader {
  /** What a row does to the volunteer's time. */
  private enum Kind {
    AVAILABLE, UNAVAILABLE
  }

  private static final int DAY = 1440;

  private final VolunteersReader volunteers;
  private final Windows windows;
  private TwelveHourClockCheck clock = new TwelveHourClockCheck(false);

  AvailabilityReader(VolunteersReader volunteers, Windows windows) {
    this.volunteers = volunteers;
    this.windows = windows;
  }

  void read(Table table, FindingLog log) {
    clock = TwelveHourClockCheck.of(table);
    log.rows(table, this::read);
  }

  private void read(RowReader row) {
    var id = row.text("volunteer_id");
    boolean cuts = row.text("kind").equalsIgnoreCase(Kind.UNAVAILABLE.name());
    var named = VolunteerNames.find(row, id, volunteers,
        cuts ? "this time is kept free for" : "a window is lost for");
    if (named == null) {
      if (cuts && row.ok(FindingCode.VOLUNTEER_UNKNOWN)) {
        volunteers.nearly(id).forEach(near -> read(row, near));
      }
    } else {
      read(row, named);
    }
  }

  private void read(RowReader row, VolunteerDraft volunteer) {
    var kind = row.value("kind", Kind.AVAILABLE, WordParser.oneOf(Kind.class));
    if (row.has("windows") && row.blank("day")) {
      windows(row, volunteer, kind);
      return;
    }
    var days = row.required("day").isEmpty()
        ? List.<LocalDate>of()
        : row.value("day", List.<LocalDate>of(), windows::days);
    boolean wholeDay = kind == Kind.UNAVAILABLE && row.blank("start") && row.blank("end")
        && row.blank("duration");
    int start = wholeDay ? 0 : time(row, "start");
    boolean byLength = row.blank("end") && !row.blank("duration");
    int length = byLength ? row.value("duration", 0, Durations::minutes) : 0;
    int end = wholeDay || Times.isLastMinute(row.text("end"))
        ? DAY
        : byLength ? (start + length - 1) % DAY + 1 : time(row, "end");
    if (!row.ok(FindingCode.VOLUNTEER_UNKNOWN)) {
      volunteer.setAside();
      return;
    }
    if (Times.isLastMinute(row.text("end"))) {
      TwelveHourClockCheck.toMidnight(row, "end", row.text("start") + "-" + row.text("end"));
    } else if (start != end || byLength) {
      if (!byLength) {
        clock.question(row);
      }
    } else {
      row.warn(FindingCode.WINDOW_WHOLE_DAY, "end", "The window ends when it starts.",
          "read as 24 hours", "Correct the end if 24 hours are not meant.");
    }
    days.forEach(day -> take(volunteer, kind, TimeSpan.of(day, start, end)));
  }

  private void windows(RowReader row, VolunteerDraft volunteer, Kind kind) {
    var said = row.value("windows", null, windows::parse);
    if (!row.ok(FindingCode.VOLUNTEER_UNKNOWN)) {
      volunteer.setAside();
    } else if (said != null) {
      said.spans().forEach(span -> take(volunteer, kind, span));
    }
  }

  private static void take(VolunteerDraft volunteer, Kind kind, TimeSpan span) {
    if (kind == Kind.AVAILABLE) {
      volunteer.available(span);
    } else {
      volunteer.unavailable(span);
    }
  }

  private static int time(RowReader row, String column) {
    var text = row.required(column);
    try {
      return text.isEmpty() ? 0 : Times.minutes(text);
    } catch (BadCell e) {
      row.error(e.code(), column, e.sentence(), e.fix());
      return 0;
    }
  }
}
