package org.needmatch.internal.io.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.Durations;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.Times;

/**
 * When in its day a need takes place: from start to end, from start for a
 * duration, or for some hours at any time.
 *
 * @param start
 *          minutes after midnight
 * @param end
 *          the same, or minutes in all when it is at any time
 */
record SessionTimes(int start, int end, boolean anyTime) {
  private static final double MAX_HOURS = 168;
  private static final int DAY = 1440;

  /** A bad cell sets the row aside. */
  static SessionTimes read(RowReader row, @Nullable LocalDate date) {
    double hours = row.value("hours", 0.0, Numbers.between(0, MAX_HOURS));
    if (hours > 0 && row.blank("start") && row.blank("end")) {
      return new SessionTimes(0, (int) Math.max(1, Math.round(hours * 60)), true);
    }
    int start = time(row, "start");
    int length = row.value("duration", 0, Durations::minutes);
    boolean byLength = row.blank("end") && !row.blank("duration");
    int end = byLength ? after(start, length) : time(row, "end");
    if (row.ok()) {
      compare(row, start, end, length);
      endDay(row, date, start, end);
      midnight(row, date, start, end);
    }
    return new SessionTimes(start, end, false);
  }

  private static int time(RowReader row, String column) {
    return row.required(column).isEmpty() ? 0 : row.value(column, 0, Times::minutes);
  }

  private static int after(int start, int length) {
    int end = start + length;
    return end > DAY ? end - DAY : end;
  }

  private static void compare(RowReader row, int start, int end, int length) {
    if (length > 0 && after(start, length) % DAY != end % DAY) {
      row.error(FindingCode.DATES_CONTRADICT, "duration",
          "The session does not end " + length + " minutes after its start.",
          "Correct the end or the duration, or map one of the two to \"\" in matcher.json.");
    }
  }

  /** An end that says its day says the day of the start, or the one after. */
  private static void endDay(RowReader row, @Nullable LocalDate date, int start, int end) {
    var day = row.dayIn("end");
    if (date != null && day != null && !row.header("end").equals(row.header("start"))
        && !day.equals(end <= start ? date.plusDays(1) : date)) {
      row.error(FindingCode.DATES_CONTRADICT, "end",
          "The session starts on " + date + " and ends on " + day
              + ": it does not end within 24 hours.",
          "Correct the two, or write a row for each day.");
    }
  }

  private static void midnight(RowReader row, @Nullable LocalDate date, int start, int end) {
    if (!row.ok()) {
      return;
    }
    if (start == DAY && date != null && date.getDayOfWeek() == DayOfWeek.SUNDAY) {
      row.error(FindingCode.TIME_BAD, "start",
          "A session that starts at 24:00 on a Sunday belongs to the week after.",
          "Write 00:00 and the date of the Monday, or of the Sunday if its first minute is meant.");
    } else if (start == end) {
      row.warn(FindingCode.WINDOW_WHOLE_DAY, "end", "The session ends when it starts.",
          "read as 24 hours", "Correct the end if 24 hours are not meant.");
    }
  }
}
