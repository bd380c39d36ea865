package org.needmatch.internal.io.init;

import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.internal.io.table.NameMatching;

/**
 * A table of a folder, before anybody knows what it is.
 *
 * @param file
 *          as matcher.json calls it: {@code shifts.csv},
 *          {@code rota.xlsx#Needs}
 * @param headerLines
 *          in which names stand; none when it is the first that is not blank
 * @param names
 *          of the columns, as they stand
 * @param above
 *          what stands above them
 * @param below
 *          first cells of notes and sums under them
 * @param allValues
 *          what the cells of each column look like
 */
record FoundTable(String file, List<Long> headerLines, List<String> names, List<List<String>> rows,
    List<String> above, List<String> below, List<ColumnValues> allValues) {

  static FoundTable of(String file, List<Long> headerLines, List<String> names,
      List<List<String>> all, List<String> above) {
    var below = NoteRows.below(all);
    var rows = all.subList(0, all.size() - below.size());
    return new FoundTable(file, headerLines, names, rows, above, below, IntStream
        .range(0, names.size()).mapToObj(column -> ColumnValues.of(rows, column)).toList());
  }

  ColumnValues values(int column) {
    return allValues.get(column);
  }

  String name(int column) {
    return NameMatching.strip(names.get(column));
  }
}
