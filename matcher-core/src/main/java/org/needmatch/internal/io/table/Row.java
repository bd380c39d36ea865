package org.needmatch.internal.io.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/**
 * The cells of one row.
 *
 * @param line
 *          1-based line of the file at which the row starts
 * @param faults
 *          why the row as a whole cannot be trusted, none when it can
 */
public record Row(long line, List<String> cells, List<Finding> faults) {
  private static final Set<String> DAMAGE = Stream
      .of(FindingCode.ROW_TOO_SHORT, FindingCode.ROW_TOO_LONG, FindingCode.ROW_QUOTES,
          FindingCode.CELL_TOO_LONG, FindingCode.CELL_NESTED)
      .map(FindingCode::code).collect(Collectors.toUnmodifiableSet());

  /** The cell as it stands, empty when the row has no such cell. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** Whether the cells may be others than those that the file means. */
  public boolean isDamaged() {
    return faults.stream().anyMatch(fault -> DAMAGE.contains(fault.code()));
  }
}
