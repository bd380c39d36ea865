package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a list of objects as columns. Spellings that differ in case,
 * blanks, {@code _} and {@code -} only are one column, called by the first of
 * them.
 */
final class JsonColumns {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Integer> bySpelling = new HashMap<>();

  /**
   * A list as rows.
   *
   * @param linesBefore
   *          of the file, where the list was read by itself
   */
  static RawTable table(String file, List<JsonRow> list, long linesBefore) {
    var columns = new JsonColumns();
    list.forEach(row -> row.cells().keySet().forEach(columns::add));
    var rows = new ArrayList<Row>(list.size());
    for (var row : list) {
      var fault = row.fault();
      rows.add(new Row(row.line() + linesBefore, columns.cells(row.cells()),
          fault == null ? List.of() : List.of(fault)));
    }
    return new RawTable(file, rows.isEmpty() ? 0 : rows.getFirst().line(), columns.names(), rows);
  }

  void add(String spelling) {
    if (!bySpelling.containsKey(spelling)) {
      var known = byKey.putIfAbsent(NameMatching.key(spelling), names.size());
      bySpelling.put(spelling, known == null ? names.size() : known);
      if (known == null) {
        names.add(spelling);
      }
    }
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /** An object's values in the order of the columns. */
  List<String> cells(Map<String, String> values) {
    var cells = new String[names.size()];
    Arrays.fill(cells, "");
    values.forEach((spelling, value) -> {
      int index = bySpelling.getOrDefault(spelling, -1);
      if (index >= 0 && cells[index].isEmpty()) {
        cells[index] = value;
      }
    });
    return List.of(cells);
  }
}
