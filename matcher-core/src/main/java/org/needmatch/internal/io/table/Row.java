package org.needmatch.internal.io.table;

import java.util.List;
import org.needmatch.diagnostics.Finding;

/**
 * The cells of one row.
 *
 * @param line
 *          1-based line of the file at which the row starts
 * @param faults
 *          why the row as a whole cannot be trusted, none when it can
 */
public record Row(long line, List<String> cells, List<Finding> faults) {

  /** The cell as it stands, empty when the row has no such cell. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
