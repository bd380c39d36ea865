package org.needmatch.intake;

import java.util.HashMap;
import java.util.Map;
import org.needmatch.finding.FindingCode;

/** Keeps the first of rows with one id. */
final class UniqueIds {
  private final String column;
  private final Map<String, Long> lines = new HashMap<>();

  UniqueIds(String column) {
    this.column = column;
  }

  /**
   * The row's id; a blank one, or one that was there before, sets the row aside.
   */
  String read(RowReader row) {
    var id = row.required(column);
    if (!id.isEmpty()) {
      claim(row, id);
    }
    return id;
  }

  /** Whether some row had the id, set aside or not. */
  boolean known(String id) {
    return lines.containsKey(id);
  }

  void claim(RowReader row, String id) {
    var first = lines.putIfAbsent(id, row.line());
    if (first != null) {
      row.error(FindingCode.ID_DUPLICATE, column,
          id + " is there before, in the row at line " + first + ".",
          "Give each row an id of its own.");
    }
  }
}
