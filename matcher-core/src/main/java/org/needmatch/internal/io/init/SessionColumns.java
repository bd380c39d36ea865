package org.needmatch.internal.io.init;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.table.NameMatching;

/** Columns that are called as sessions of the same folder are. */
record SessionColumns(TableDraft needs, int year) {

  /**
   * What the columns stand for, null when they are not sessions, each of one day
   * and time.
   *
   * @param columns
   *          of another table, by their indexes
   */
  @Nullable
  Map<Integer, String> of(Map<Integer, String> columns) {
    for (int i = 0; i < needs.width(); i++) {
      var rows = new HashMap<String, Integer>();
      var lines = needs.table().rows();
      for (int row = 0; row < lines.size(); row++) {
        rows.merge(NameMatching.key(cell(lines.get(row), i)), row, (one, other) -> -1);
      }
      var slots = new LinkedHashMap<Integer, String>();
      columns.forEach((column, name) -> {
        int row = rows.getOrDefault(NameMatching.key(name), -1);
        var slot = row < 0 ? null : slot(lines.get(row));
        if (slot != null) {
          slots.put(column, slot);
        }
      });
      if (!slots.isEmpty() && slots.size() == columns.size()) {
        return slots;
      }
    }
    return null;
  }

  private @Nullable String slot(List<String> row) {
    var day = TimeWords.slot(text(row, needs.column("date") < 0 ? "day" : "date"), year);
    var from = text(row, "start");
    var to = text(row, "end");
    if (day == null || needs.column("start") == needs.column("date")) {
      return null;
    }
    var span = needs.column("start") == needs.column("end") ? ClockSpan.find(from) : null;
    try {
      return day.day() + " "
          + (span == null
              ? Slot.clock(Times.minutes(from)) + "-" + Slot.clock(Times.end(to))
              : Slot.clock(span.start()) + "-" + Slot.clock(span.end()));
    } catch (BadCell e) {
      return null;
    }
  }

  private String text(List<String> row, String ours) {
    int column = needs.column(ours);
    return column < 0 ? "" : cell(row, column);
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? NameMatching.strip(row.get(column)) : "";
  }
}
