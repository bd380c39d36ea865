package org.needmatch.internal.io.sheet;

import java.util.List;
import java.util.SortedMap;

/**
 * A row that is not blank.
 *
 * @param number
 *          1-based, as at the edge of the sheet
 * @param hidden
 *          by hand or by a filter
 * @param cells
 *          as text, up to the last that is not blank
 * @param flaws
 *          0-based column to what is wrong with the cell
 */
public record SheetRow(int number, boolean hidden, List<String> cells,
    SortedMap<Integer, CellFlaw> flaws) {

  /** The text, empty beyond the last cell. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
