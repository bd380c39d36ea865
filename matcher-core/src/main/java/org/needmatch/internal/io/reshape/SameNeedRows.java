package org.needmatch.internal.io.reshape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.CellParser;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.table.Header;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.RawTable.Derived;
import org.needmatch.internal.io.table.RawTable.Made;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TableStep;

/**
 * One need of all rows with its need_id, each of which stands for a seat. Where
 * two rows differ in a column that guards people, the need is set aside.
 *
 * @param quantity
 *          header over how many seats each row stands for, null when for one
 */
public record SameNeedRows(@Nullable String quantity) implements TableStep {
  private static final String ID = "need_id";
  private static final CellParser<Integer> SEATS = Numbers.whole(1, 10_000);

  @Override
  public RawTable apply(RawTable table, TableContext context) throws TableFault {
    var counted = quantity == null
        ? List.<Integer>of()
        : table.indexes("sameNeed." + context.schema().file(), List.of(quantity));
    var header = table.header(context);
    int id = header.index(ID);
    if (id < 0) {
      return table;
    }
    var needs = new LinkedHashMap<Object, List<Row>>();
    for (var row : table.rows()) {
      var key = NameMatching.strip(row.cell(id));
      needs.computeIfAbsent(key.isEmpty() || row.isDamaged() ? row : key, one -> new ArrayList<>())
          .add(row);
    }
    var seats = new LinkedHashMap<Long, Integer>();
    var first = new ArrayList<Row>();
    for (var rows : needs.values()) {
      var faults = new ArrayList<Finding>();
      seats.put(rows.getFirst().line(), seats(rows, table, counted, faults));
      first.add(one(rows, table, header, context, faults));
    }
    if (first.size() < table.rows().size()) {
      context.log()
          .accept(FindingCode.ROWS_MERGED.at(table.file(), 0, header.shown(ID), "",
              table.rows().size() + " rows are about " + first.size() + " needs.",
              quantity == null
                  ? "read as one need with a seat for each row"
                  : "read as one need with the seats that their " + quantity + " adds up to",
              "Nothing, when sameNeed in matcher.json is meant so."));
    }
    return table.with(first).with(new Derived("volunteers", counted), false,
        row -> new Made(String.valueOf(seats.get(row.line())), List.of()));
  }

  /** As many as the rows, or as they say; a blank cell says one. */
  private static int seats(List<Row> rows, RawTable table, List<Integer> counted,
      List<Finding> faults) {
    int seats = 0;
    for (var row : rows) {
      var said = counted.isEmpty() ? "" : NameMatching.strip(row.cell(counted.getFirst()));
      try {
        seats += said.isEmpty() ? 1 : SEATS.parse(said);
      } catch (BadCell bad) {
        faults.add(bad.code().at(table.file(), row.line(),
            NameMatching.strip(table.names().get(counted.getFirst())), said,
            String.valueOf(bad.getMessage()), "", bad.fix()));
      }
    }
    return seats;
  }

  private static Row one(List<Row> rows, RawTable table, Header header, TableContext context,
      List<Finding> more) {
    var kept = rows.getFirst();
    var faults = new ArrayList<Finding>(kept.faults());
    faults.addAll(more);
    for (int i = 0; i < table.names().size(); i++) {
      int index = i;
      boolean guards = header.columnsAt(index).stream().anyMatch(context.schema()::isGuard);
      if (guards
          && rows.stream().map(row -> NameMatching.strip(row.cell(index))).distinct().count() > 1) {
        faults.add(FindingCode.ROWS_CONTRADICT.at(table.file(), kept.line(),
            NameMatching.strip(table.names().get(index)), "",
            "The rows of one need, such as line " + kept.line() + " and line "
                + rows.getLast().line() + ", differ in a column that guards people.",
            "", "Correct the rows, so that all say the same."));
      }
    }
    return new Row(kept.line(), kept.cells(), List.copyOf(faults));
  }
}
