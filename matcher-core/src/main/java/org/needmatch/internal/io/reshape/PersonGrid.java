package org.needmatch.internal.io.reshape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.ShortDate;
import org.needmatch.internal.io.cell.Slot;
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
 * A grid with a row for each time, day or slot and a column for each person,
 * turned into a row for each person. Times that follow on each other are one
 * window. Columns that the mapping leaves out are nobody's.
 *
 * @param into
 *          our column that takes the windows
 * @param time
 *          the export's headers over the times: of a day and a time apart,
 *          both; a day holds for the rows below it that have none
 * @param minutes
 *          how long each time is; 0 for the shortest step from one to the next
 * @param yes
 *          words in lower case of somebody who can come
 * @param hashed
 *          whether ids are hashes of the names over the columns
 * @param words
 *          what cells mean in rows that are a day or a slot
 */
public record PersonGrid(String into, List<String> time, int minutes, Set<String> yes,
    boolean hashed, SlotWords words, Timestamps timestamps) implements TableStep {
  private static final Set<String> NO = Set.of("", "0", "no", "n", "false", "-", "unavailable",
      "not available");
  private static final int DAY = 1440;

  /**
   * A row of the file.
   *
   * @param start
   *          minutes after midnight, −1 when its cells say the times
   */
  private record Time(Row row, Slot slot, int start) {
    boolean isOn(Time other) {
      return start >= 0 && other.start >= 0 && slot.day().equals(other.slot.day());
    }
  }

  @Override
  public RawTable apply(RawTable table, TableContext context) throws TableFault {
    var at = table.indexes("grid." + context.schema().file() + ".time", time);
    var times = new ArrayList<Time>();
    var above = "";
    for (var row : table.rows()) {
      var texts = at.stream().map(index -> NameMatching.strip(row.cell(index))).toList();
      above = texts.getFirst().isEmpty() && texts.size() > 1 ? above : texts.getFirst();
      times.add(time(table, row,
          NameMatching.strip(above + " " + String.join(" ", texts.subList(1, texts.size()))),
          context));
    }
    int length = minutes > 0 || times.stream().allMatch(one -> one.start() < 0)
        ? minutes
        : step(table, times);
    var rows = new ArrayList<Row>();
    for (int person = 0; person < table.names().size(); person++) {
      var name = NameMatching.strip(table.names().get(person));
      var mapped = context.mapping().columns().get(NameMatching.key(name));
      if (!at.contains(person) && !name.isEmpty() && (mapped == null || !mapped.isEmpty())) {
        rows.add(row(table, times, person, length));
      }
    }
    return RawTable.turned(table, List.of("volunteer_id", into), rows);
  }

  private Time time(RawTable table, Row row, String text, TableContext context) throws TableFault {
    var stamp = timestamps.split(text);
    int blank = text.lastIndexOf(' ');
    var day = stamp == null ? text.substring(0, Math.max(0, blank)) : stamp.date();
    var clock = stamp == null ? text.substring(blank + 1) : stamp.time();
    var whole = slot(text, context);
    var slot = slot(day, context);
    try {
      if (row.faults().isEmpty() && whole != null) {
        return new Time(row, whole, -1);
      }
      if (row.faults().isEmpty() && slot != null) {
        return new Time(row, slot, Times.minutes(clock));
      }
    } catch (BadCell e) {
      throw bad(table, row, text);
    }
    throw bad(table, row, text);
  }

  private @Nullable Slot slot(String text, TableContext context) {
    int year = context.mapping().cells().year();
    var slot = Slot.of(text, timestamps);
    var date = slot != null || year == 0 ? null : ShortDate.find(text);
    return date == null ? slot : Slot.of(date.in(year), timestamps);
  }

  private TableFault bad(RawTable table, Row row, String text) {
    return new TableFault(FindingCode.TIME_BAD.at(table.file(), row.line(), time.getFirst(), text,
        "The row of a grid does not begin with a day or a time, or its cells are out of place.",
        "nothing was read",
        "Write such as 2026-11-28 09:00 or Mon 09:00, or leave the line out with skipRows."));
  }

  private int step(RawTable table, List<Time> times) throws TableFault {
    int step = DAY;
    for (int i = 1; i < times.size(); i++) {
      int next = times.get(i).start() - times.get(i - 1).start();
      if (next > 0 && times.get(i).isOn(times.get(i - 1))) {
        step = Math.min(step, next);
      }
    }
    if (step == DAY) {
      throw new TableFault(
          FindingCode.TIME_BAD.at(table.file(), table.headerLine(), time.getFirst(), "",
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
      boolean free = slot.start() >= 0 && yes.contains(word);
      boolean follows = first != null && free && slot.isOn(first) && slot.start() == end;
      if (first != null && !follows) {
        windows.add(window(first, end));
        first = null;
      }
      if (free) {
        first = first == null ? slot : first;
        end = slot.start() + length;
      } else if (!NO.contains(word)) {
        var said = slot.start() < 0 ? words.windows(slot.slot(), word) : null;
        if (said == null) {
          faults.add(unclear(table, slot, person, word));
        } else {
          windows.addAll(said);
        }
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

  private static Finding unclear(RawTable table, Time slot, int person, String word) {
    return FindingCode.WINDOW_BAD.at(table.file(), slot.row().line(), "column " + (person + 1),
        word, "The cell of a grid is neither a yes nor a no, nor a time.", "",
        slot.start() < 0
            ? "Write under words of grid in matcher.json which time it means, or \"\" for none."
            : "Write the words of a yes under yes of grid in matcher.json.");
  }

  private static String window(Time first, int end) {
    return first.slot().day() + " " + Slot.clock(first.start()) + "-"
        + Slot.clock(end > DAY ? end - DAY : end);
  }
}
