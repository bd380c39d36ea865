package org.needmatch.internal.io.reshape;

import java.util.List;
import java.util.Set;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TableStep;

/**
 * Rows that are no rows.
 *
 * @param lines
 *          at which they start
 * @param words
 *          in lower case, one of which is their first cell that is not blank
 * @param blank
 *          headers of the export, under one of which their cell is blank
 */
public record SkippedRows(Set<Long> lines, Set<String> words,
    List<String> blank) implements TableStep {

  /** Copies them. */
  public SkippedRows {
    lines = Set.copyOf(lines);
    words = Set.copyOf(words);
    blank = List.copyOf(blank);
  }

  @Override
  public RawTable apply(RawTable table, TableContext context) throws TableFault {
    var indexes = table.indexes("skipRows." + context.schema().file(), blank);
    return table.with(table.rows().stream().filter(row -> !lines.contains(row.line())
        && !words.contains(first(row))
        && (row.isDamaged()
            || indexes.stream().noneMatch(index -> NameMatching.strip(row.cell(index)).isEmpty())))
        .toList());
  }

  /** The first cell that is not blank, in lower case. */
  static String first(Row row) {
    for (var cell : row.cells()) {
      var text = NameMatching.strip(cell);
      if (!text.isEmpty()) {
        return WordParser.lower(text);
      }
    }
    return "";
  }
}
