package org.needmatch.internal.io.reshape;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableStep;

/**
 * Leaves out rows that add up others, with one finding each: the first cell
 * says so, and the others are blank or numbers.
 */
public record TotalRows() implements TableStep {
  private static final Pattern TOTAL = Pattern
      .compile("(?:(?:grand |sub[- ]?)?totals?|sum|count|average|mean)(?: \\w{1,20})?:?");
  private static final Pattern NUMBER = Pattern.compile("[-+£$€]?[\\d.,]+ ?%?");

  @Override
  public RawTable apply(RawTable table, TableContext context) {
    var kept = new ArrayList<Row>(table.rows().size());
    for (var row : table.rows()) {
      if (isTotal(row)) {
        context.log()
            .accept(FindingCode.ROW_TOTAL.at(table.file(), row.line(), "", "",
                "The row adds up others: its first cell says so, and the rest are numbers.",
                "left out", "Name its first cell or its line under skipRows in matcher.json."));
      } else {
        kept.add(row);
      }
    }
    return kept.size() == table.rows().size() ? table : table.with(kept);
  }

  private static boolean isTotal(Row row) {
    if (!TOTAL.matcher(SkippedRows.first(row)).matches()) {
      return false;
    }
    var filled = row.cells().stream().map(NameMatching::strip).filter(cell -> !cell.isEmpty())
        .toList();
    return filled.size() < row.cells().size()
        && filled.stream().skip(1).allMatch(cell -> NUMBER.matcher(cell).matches());
  }
}
