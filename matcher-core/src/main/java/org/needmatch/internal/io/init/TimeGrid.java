package org.needmatch.internal.io.init;

import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.Weekdays;
import org.needmatch.internal.io.cell.WordParser;

/**
 * A grid with a row for each time and a column for each person.
 *
 * @param minutes
 *          the shortest step from one time to the next of the same day
 */
record TimeGrid(String time, int minutes) {
  private static final Set<String> TICKS = Set.of("0", "1", "x", "yes", "no", "y", "n", "true",
      "false", "-", "\u2713", "available", "not available", "unavailable");
  private static final int DAY = 1440;

  /** The grid that a table is, null when it is none. */
  static @Nullable TimeGrid of(FoundTable table) {
    if (table.names().size() < 3 || table.rows().size() < 2) {
      return null;
    }
    int step = DAY;
    var lastDay = "";
    int last = -1;
    for (var row : table.rows()) {
      var cell = row.getFirst().strip();
      int blank = cell.lastIndexOf(' ');
      var stamp = new Timestamps(new Dates(false), ZoneOffset.UTC).split(cell);
      var day = stamp == null ? cell.substring(0, Math.max(0, blank)) : stamp.date();
      int start = minutes(stamp == null ? cell.substring(blank + 1) : stamp.time());
      boolean ticks = row.stream().skip(1)
          .allMatch(one -> one.isBlank() || TICKS.contains(WordParser.lower(one.strip())));
      if (start < 0 || !ticks || stamp == null && Weekdays.find(day) == null) {
        return null;
      }
      if (day.equals(lastDay) && start > last) {
        step = Math.min(step, start - last);
      }
      lastDay = day;
      last = start;
    }
    return step == DAY ? null : new TimeGrid(table.name(0), step);
  }

  private static int minutes(String clock) {
    try {
      return Times.minutes(clock);
    } catch (BadCell e) {
      return -1;
    }
  }
}
