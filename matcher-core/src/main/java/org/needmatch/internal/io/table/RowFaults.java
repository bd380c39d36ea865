package org.needmatch.internal.io.table;

import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/** Finds out whether a row as a whole cannot be trusted. */
final class RowFaults {
  private final Table table;
  private final RawLine line;
  private final int usual;

  /**
   * @param usual
   *          how many cells every row of the file has, 0 when they differ or
   *          there is one row only: blank cells beyond the header are padding
   *          when all rows have them, else a sign of a separator that was not
   *          quoted
   */
  RowFaults(Table table, RawLine line, int usual) {
    this.usual = usual;
    this.table = table;
    this.line = line;
  }

  @Nullable
  Finding find() {
    int wanted = table.header().names().size();
    int count = line.cells().size();
    if (line.broken()) {
      return fault(FindingCode.ROW_QUOTES, "", line.cells().get(0),
          "The quotes in this row do not pair up, or a quoted cell swallows it.",
          "Write a quote inside a cell twice, and close every quoted cell.");
    }
    for (int i = 0; i < count; i++) {
      var cell = line.cells().get(i);
      if (cell.length() > CsvTable.LONGEST_CELL) {
        return fault(FindingCode.CELL_TOO_LONG, i < wanted ? table.header().names().get(i) : "",
            cell, "The cell has " + cell.length() + " characters; " + CsvTable.LONGEST_CELL
                + " is the most that is read.",
            "Shorten it. Maybe a quote is missing.");
      }
    }
    if (count < wanted) {
      return fault(FindingCode.ROW_TOO_SHORT, "", line.cells().get(0),
          "The row has " + count + " cells where the header has " + wanted + ".",
          "Add the missing cells, empty or not. Maybe the file was cut short here.");
    }
    for (int i = wanted; i < count; i++) {
      if (count != usual || !NameMatching.strip(line.cells().get(i)).isEmpty()) {
        return fault(FindingCode.ROW_TOO_LONG, "", line.cells().get(i),
            "The row has " + count + " cells where the header has " + wanted + ".",
            "Put quotes round a cell that holds the separator.");
      }
    }
    return null;
  }

  private Finding fault(FindingCode code, String column, String value, String message, String fix) {
    return code.at(table.file(), line.line(), NameMatching.strip(column), value, message, "", fix);
  }
}
