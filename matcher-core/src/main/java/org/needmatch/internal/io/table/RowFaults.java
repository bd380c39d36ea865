package org.needmatch.internal.io.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/** Finds out whether a row as a whole cannot be trusted. */
final class RowFaults {
  private final String file;
  private final List<String> names;
  /**
   * How many cells every row of the file has, 0 when they differ or there is one
   * row only: blank cells beyond the header are padding when all rows have them,
   * else a sign of a separator that was not quoted.
   */
  private final int usual;

  RowFaults(String file, List<String> names, List<RawLine> content) {
    this.file = file;
    this.names = names;
    var widths = content.stream().filter(line -> !line.broken())
        .mapToInt(line -> line.cells().size()).summaryStatistics();
    usual = widths.getCount() > 1 && widths.getMin() == widths.getMax() ? widths.getMax() : 0;
  }

  /** The line as a row. */
  Row row(RawLine line) {
    var fault = find(line);
    return new Row(line.line(), shortened(line.cells()),
        fault == null ? List.of() : List.of(fault));
  }

  private static List<String> shortened(List<String> cells) {
    for (var each : cells) {
      if (each.length() > CsvTable.LONGEST_CELL) {
        return cells.stream()
            .map(cell -> cell.length() > CsvTable.LONGEST_CELL ? cell.substring(0, 100) : cell)
            .toList();
      }
    }
    return cells;
  }

  private @Nullable Finding find(RawLine line) {
    int wanted = names.size();
    int count = line.cells().size();
    if (line.broken()) {
      return fault(line, FindingCode.ROW_QUOTES, "", line.cells().get(0),
          "The quotes in this row do not pair up, or a quoted cell swallows it.",
          "Write a quote inside a cell twice, and close every quoted cell.");
    }
    for (int i = 0; i < count; i++) {
      var cell = line.cells().get(i);
      if (cell.length() > CsvTable.LONGEST_CELL) {
        return fault(line, FindingCode.CELL_TOO_LONG, i < wanted ? names.get(i) : "", cell,
            "The cell has " + cell.length() + " characters; " + CsvTable.LONGEST_CELL
                + " is the most that is read.",
            "Shorten it. Maybe a quote is missing.");
      }
    }
    if (count < wanted) {
      return fault(line, FindingCode.ROW_TOO_SHORT, "", line.cells().get(0),
          "The row has " + count + " cells where the header has " + wanted + ".",
          "Add the missing cells, empty or not. Maybe the file was cut short here.");
    }
    for (int i = wanted; i < count; i++) {
      if (count != usual || !NameMatching.strip(line.cells().get(i)).isEmpty()) {
        return fault(line, FindingCode.ROW_TOO_LONG, "", line.cells().get(i),
            "The row has " + count + " cells where the header has " + wanted + ".",
            "Put quotes round a cell that holds the separator.");
      }
    }
    return null;
  }

  private Finding fault(RawLine line, FindingCode code, String column, String value, String message,
      String fix) {
    return code.at(file, line.line(), NameMatching.strip(column), value, message, "", fix);
  }
}
