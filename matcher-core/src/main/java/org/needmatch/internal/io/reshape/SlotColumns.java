package org.needmatch.internal.io.reshape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.RawTable.Derived;
import org.needmatch.internal.io.table.RawTable.Made;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TableStep;

/**
 * Availability from a column for each day, date or slot. A cell that has no
 * meaning sets its row aside: a guess could place somebody who cannot come.
 *
 * @param into
 *          our column that takes the windows
 * @param columns
 *          the export's header to what it stands for, null where the cells say
 *          the day
 */
public record SlotColumns(String into, Map<String, @Nullable Slot> columns,
    SlotWords words) implements TableStep {
  private static final String MAYBE = "maybe";
  private static final Slot NOWHERE = new Slot("", null);

  @Override
  public RawTable apply(RawTable table, TableContext context) throws TableFault {
    var indexes = table.indexes("slots." + context.schema().file(), List.copyOf(columns.keySet()));
    var slots = new ArrayList<@Nullable Slot>(columns.values());
    var maybe = new LinkedHashSet<String>();
    var made = table.with(new Derived(into, indexes), true,
        row -> make(table, row, indexes, slots, maybe));
    maybe.forEach(column -> context.log()
        .accept(FindingCode.COLUMN_CONVERTED.at(table.file(), 0, column, "",
            "Some cells of the column say " + MAYBE + ".", "read as not available",
            "Write what the word means under words of slots in matcher.json.")));
    return made;
  }

  private Made make(RawTable table, Row row, List<Integer> indexes, List<@Nullable Slot> slots,
      LinkedHashSet<String> maybe) {
    var windows = new ArrayList<String>();
    var faults = new ArrayList<Finding>();
    for (int i = 0; i < indexes.size(); i++) {
      var cell = NameMatching.strip(row.cell(indexes.get(i)));
      var name = NameMatching.strip(table.names().get(indexes.get(i)));
      var slot = slots.get(i);
      if (cell.equalsIgnoreCase(MAYBE) && !words.spans().containsKey(MAYBE)) {
        maybe.add(name);
        continue;
      }
      var found = cell.isEmpty()
          ? List.<String>of()
          : slot == null ? ofItself(cell) : words.windows(slot, cell);
      if (found == null) {
        faults.add(FindingCode.WINDOW_BAD.at(table.file(), row.line(), name, cell,
            "The cell has a word without a meaning in a column of slots.", "",
            "Write under words of slots in matcher.json which time it means, or \"\" for none."));
      } else {
        windows.addAll(found);
      }
    }
    return new Made(String.join(";", windows), faults);
  }

  /** Of a cell such as {@code Mon AM; Tue PM}. */
  private @Nullable List<String> ofItself(String cell) {
    var windows = new ArrayList<String>();
    for (var part : words.parts(cell)) {
      var entry = NameMatching.strip(part);
      var found = entry.isEmpty() || SlotWords.isNo(entry) ? List.<String>of() : ofPart(entry);
      if (found == null) {
        return null;
      }
      windows.addAll(found);
    }
    return windows;
  }

  /** A part may be a word, a day with a word, or a day alone, which is a tick. */
  private @Nullable List<String> ofPart(String entry) {
    int blank = entry.indexOf(' ');
    var said = words.spans().get(WordParser.lower(entry));
    return said != null && (said.isEmpty() || SlotWords.isWindows(said))
        ? words.windows(NOWHERE, entry)
        : blank < 0
            ? words.windows(new Slot(entry, null), "yes")
            : words.windows(new Slot(entry.substring(0, blank), null), entry.substring(blank + 1));
  }
}
