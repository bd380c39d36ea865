package org.needmatch.internal.io.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.diagnostics.FindingCode;

/** Keeps the first of rows with one id. */
final class UniqueIds {
  private final String column;
  private final Map<String, Long> lines = new HashMap<>();
  private final NearIds near = new NearIds();

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

  /** Ids of the rows that are nearly this one. */
  List<String> near(String id) {
    return near.of(id);
  }

  void claim(RowReader row, String id) {
    var first = lines.putIfAbsent(id, row.line());
    if (first == null) {
      var others = near.of(id);
      near.add(id);
      if (!others.isEmpty()) {
        row.warn(FindingCode.ID_NEARLY_EQUAL, column,
            id + " and " + others.getFirst() + ", in the row at line "
                + lines.get(others.getFirst())
                + ", differ in case, blanks, leading zeros or a + only: probably they are one,"
                + " which can be booked twice.",
            "taken as two", "Keep one of the rows, or give them ids that differ.");
      }
    } else {
      row.error(FindingCode.ID_DUPLICATE, column,
          id + " is there before, in the row at line " + first + ".",
          "Give each row an id of its own.");
    }
  }
}
