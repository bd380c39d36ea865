package org.needmatch.internal.io.sheet;

import java.util.List;
import java.util.SortedSet;

/**
 * What one sheet holds.
 *
 * @param rows
 *          those that are not blank, in order
 * @param hiddenColumns
 *          0-based
 */
public record Sheet(List<SheetRow> rows, SortedSet<Integer> hiddenColumns) {

  /** The most cells of a row. */
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** The letters over a 0-based column: A, Z, AA. */
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
