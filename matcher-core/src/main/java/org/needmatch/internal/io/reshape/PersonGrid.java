package org.needmatch.internal.io.reshape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TableStep;

/**
 * A grid with a row for each time and a column for each person, turned into a
 * row for each person. Times that follow on each other are one window.
 *
 * @param into
 *          our column that takes the windows
 * @param time
 *          the export's header over the times
 * @param minutes
 *          how long each is; 0 for the shortest step from one to the next
 * @param yes
 *          words in lower case of somebody who can come
 * @param hashed
 *          whether ids are hashes of the names over the columns
 */
public record PersonGrid(String into, String time, int minutes, Set<String> yes, boolean hashed,
    Timestamps timestamps) implements TableStep {
  private static final Set<String> NO = Set.of("", "0", "no", "n", "false", "-", "unavailable",
      "not available");
  private static final int DAY = 1440;

  /** A slot with the line of the file at which it stands. */
  private record Time(Row row, String day, int start) {
  }

  @Override
  public RawTable apply(RawTable table, TableContext context) throws TableFault {
    int at = table.indexes("grid." + context.schema().file() + ".time", List.of(time)).getFirst();
    var times = new ArrayList<Time>();
    for (var row : table.rows()) {
      times.add(time(table, row, at));
    }
    int length = minutes > 0 ? minutes : step(table, times);
    var rows = new ArrayList<Row>();
    for (int person = 0; person < table.names().size(); person++) {
      if (person != at && !NameMatching.strip(table.names().get(person)).isEmpty()) {
        rows.add(row(table, times, person, length));
      }
    }
    return RawTable.turned(table, List.of("volunteer_id", into), rows);
  }

  private Time time(RawTable table, Row row, int at) throws TableFault {
    var text = NameMatching.strip(row.cell(at));
    var stamp = timestamps.split(text);
    int blank = text.lastIndexOf(' ');
    var day = stamp == null ? text.substring(0, Math.max(0, blank)) : stamp.date();
    var clock = stamp == null ? text.substring(blank + 1) : stamp.time();
    var slot = Slot.of(day, timestamps);
    try {
      if (slot != null && row.faults().isEmpty()) {
        return new Time(row, slot.day(), Times.minutes(clock));
      }
    } catch (BadCell e) {
      throw bad(table, row, text);
    }
    throw bad(table, row, text);
  }

  private TableFault bad(RawTable table, Row row, String text) {
    return new TableFault(FindingCode.TIME_BAD.at(table.file(), row.line(), time, text,
        "The row of a grid does not begin with a day and a time, or its cells are out of place.",
        "nothing was read",
        "Write such as 2026-11-28 09:00 or Mon 09:00, or leave the line out with skipRows."));
  }

  private int step(RawTable table, List<Time> times) throws TableFault {
    int step = DAY;
    for (int i = 1; i < times.size(); i++) {
      int next = times.get(i).start() - times.get(i - 1).start();
      if (next > 0 && times.get(i).day().equals(times.get(i - 1).day())) {
        step = Math.min(step, next);
      }
    }
    if (step == DAY) {
      throw new TableFault(FindingCode.TIME_BAD.at(table.file(), table.headerLine(), time, "",
          "No two times of the grid are on one day, so that nothing says how long each is.",
          "nothing was read", "Write minutes under grid in matcher.json."));
    }
    return step;
  }

  private Row row(RawTable table, List<Time> times, int person, int length) {
    var windows = new ArrayList<String>();
    var faults = new ArrayList<Finding>();
    @Nullable
    Time first = null;
    int end = 0;
    for (var slot : times) {
      var word = WordParser.lower(NameMatching.strip(slot.row().cell(person)));
      boolean free = yes.contains(word);
      if (!free && !NO.contains(word)) {
        faults.add(FindingCode.WINDOW_BAD.at(table.file(), slot.row().line(),
            "column " + (person + 1), word, "The cell of a grid is neither a yes nor a no.", "",
            "Write the words of a yes under yes of grid in matcher.json."));
      }
      boolean follows = first != null && free && slot.day().equals(first.day())
          && slot.start() == end;
      if (first != null && !follows) {
        windows.add(window(first, end));
        first = null;
      }
      if (free) {
        first = first == null ? slot : first;
        end = slot.start() + length;
      }
    }
    if (first != null) {
      windows.add(window(first, end));
    }
    var name = NameMatching.strip(table.names().get(person));
    return new Row(table.headerLine(),
        List.of(hashed ? ComposedColumn.hash(List.of(name)) : name, String.join(";", windows)),
        List.copyOf(faults));
  }

  private static String window(Time first, int end) {
    return first.day() + " " + Slot.clock(first.start()) + "-"
        + Slot.clock(end > DAY ? end - DAY : end);
  }
}
