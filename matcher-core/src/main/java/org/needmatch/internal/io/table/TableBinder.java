package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.List;

/** Takes the names of a file for columns of ours. */
final class TableBinder {
  private final Header header;
  private final RowGuard guard;
  private final LineFlaws flaws;
  private final Table bare;

  private TableBinder(Table bare, LineFlaws flaws) {
    this.bare = bare;
    this.flaws = flaws;
    header = bare.header();
    guard = new RowGuard(bare);
  }

  /**
   * The table, after the steps that matcher.json asks for.
   *
   * @param flaws
   *          of the file's lines
   * @param guarded
   *          as in {@link Table}
   * @throws TableFault
   *           when a required column is missing
   */
  static Table bind(RawTable file, LineFlaws flaws, boolean guarded, TableContext context)
      throws TableFault {
    var raw = file;
    for (var step : context.mapping().steps()) {
      raw = step.apply(raw, context);
    }
    var header = HeaderBinder.bind(context.schema(), context.mapping(), raw);
    var bare = new Table(raw.file(), context.schema(), header, List.of(), context.mapping(),
        guarded, CellTexts.NONE);
    if (guarded || !raw.rows().isEmpty()) {
      new HeaderCheck(bare, file, context.log()).run();
    }
    var binder = new TableBinder(bare, flaws);
    var rows = new ArrayList<Row>(raw.rows().size());
    raw.rows().forEach(row -> rows.add(binder.finished(row)));
    return bare.with(rows, CellTexts.of(bare, rows, context.log()));
  }

  private Row finished(Row row) {
    var cells = header.withoutRefused(guard.withoutBrokenIds(row.cells()));
    if (row.isDamaged()) {
      return new Row(row.line(), cells, row.faults());
    }
    var flawed = flaws.find(row.line(), bare);
    var guarded = guard.find(row.line(), row.cells());
    if (cells == row.cells() && flawed.isEmpty() && guarded.isEmpty()) {
      return row;
    }
    var faults = new ArrayList<>(row.faults());
    faults.addAll(flawed);
    faults.addAll(guarded);
    return new Row(row.line(), cells, List.copyOf(faults));
  }
}
