package org.needmatch.internal.io.reshape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Header;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableStep;

/**
 * One row of several with the same volunteer_id: the last, or all of them
 * merged. Merged, lists are joined and blank cells are filled; where two rows
 * differ in a column that guards people, the volunteer is set aside, and in any
 * other the first row stands, with a finding.
 */
public record SamePersonRows(boolean merged) implements TableStep {
  private static final String ID = "volunteer_id";
  /** Lists of guards that only ever say more about when somebody can come. */
  private static final Set<String> TIMES = Set.of("availability", "unavailable_on");

  @Override
  public RawTable apply(RawTable table, TableContext context) {
    var header = table.header(context);
    int id = header.index(ID);
    var people = new LinkedHashMap<Object, List<Row>>();
    for (var row : table.rows()) {
      var key = id < 0 ? "" : NameMatching.strip(row.cell(id));
      people.computeIfAbsent(key.isEmpty() || row.isDamaged() ? row : key, one -> new ArrayList<>())
          .add(row);
    }
    if (people.size() == table.rows().size()) {
      return table;
    }
    var first = people.values().stream().filter(rows -> rows.size() > 1).findFirst().orElseThrow();
    context.log()
        .accept(FindingCode.ROWS_MERGED.at(table.file(), 0, header.shown(ID), "",
            table.rows().size() + " rows are about " + people.size() + " people, such as line "
                + first.getFirst().line() + " and line " + first.getLast().line() + ".",
            merged ? "read as one row for each person" : "the last row of each person stands",
            "Nothing, when samePerson in matcher.json is meant so."));
    return table.with(people.values().stream()
        .map(rows -> rows.size() == 1
            ? rows.getFirst()
            : merged ? merge(rows, table, header, context) : rows.getLast())
        .toList());
  }

  private static Row merge(List<Row> rows, RawTable table, Header header, TableContext context) {
    var cells = new ArrayList<String>();
    var faults = new ArrayList<Finding>();
    rows.forEach(row -> faults.addAll(row.faults()));
    for (int i = 0; i < table.names().size(); i++) {
      int index = i;
      var ours = header.columnsAt(index);
      var found = new LinkedHashSet<String>();
      var seen = new LinkedHashSet<String>();
      for (var row : rows) {
        var cell = NameMatching.strip(row.cell(index));
        if (!cell.isEmpty() && seen.add(WordParser.lower(cell))) {
          found.add(cell);
        }
      }
      boolean guards = ours.stream()
          .anyMatch(column -> context.schema().isGuard(column) && !TIMES.contains(column));
      boolean joins = ours.isEmpty() || !guards && ours.stream().allMatch(Schema::isList);
      if (found.size() > 1 && !joins) {
        tell(rows, table, index, guards, faults, context);
      }
      cells.add(found.isEmpty()
          ? ""
          : joins ? found.stream().collect(Collectors.joining(";")) : found.getFirst());
    }
    return new Row(rows.getFirst().line(), List.copyOf(cells), List.copyOf(faults));
  }

  private static void tell(List<Row> rows, RawTable table, int index, boolean guards,
      List<Finding> faults, TableContext context) {
    var name = NameMatching.strip(table.names().get(index));
    var message = "The rows at lines "
        + rows.stream().map(row -> String.valueOf(row.line())).collect(Collectors.joining(", "))
        + " are about one person and differ in " + name + ".";
    if (guards) {
      faults.add(FindingCode.ROWS_CONTRADICT.at(table.file(), rows.getFirst().line(), name, "",
          message, "", "Correct the rows, so that all say the same or are blank there."));
    } else {
      context.log().accept(FindingCode.ROWS_DIFFER.at(table.file(), rows.getFirst().line(), name,
          "", message, "the first stands", "Correct the others, or leave their cells blank."));
    }
  }
}
