package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;

/**
 * Looks at the tables of an input as they are read: the first rows cell by
 * cell, and a profile of each column. What is about a person is told by its
 * shape unless names are asked for. Linear in the input.
 */
final class InputView {
  private static final int LONGEST = 60;

  private final Configuration configuration;
  private final @Nullable Postcodes postcodes;
  private final boolean names;
  private final int shown;

  private InputView(Configuration configuration, @Nullable Postcodes postcodes, boolean names,
      int shown) {
    this.configuration = configuration;
    this.postcodes = postcodes;
    this.names = names;
    this.shown = shown;
  }

  /**
   * The tables that were read, in the order of the documentation.
   *
   * @param shown
   *          how many rows of each
   */
  static List<TableView> of(Configuration configuration, List<Table> tables, boolean names,
      int shown) {
    var codes = tables.stream().filter(table -> table.schema() == Schemas.POSTCODES).findFirst();
    var view = new InputView(configuration,
        codes.map(table -> Postcodes.read(table, new FindingLog())).orElse(null), names, shown);
    return Schemas.ALL.stream()
        .flatMap(schema -> tables.stream().filter(table -> table.schema() == schema))
        .map(view::table).toList();
  }

  private TableView table(Table table) {
    var profiler = new ColumnProfiler(table, names);
    var columns = new ArrayList<TableView.Column>();
    for (int i = 0; i < table.header().names().size(); i++) {
      var ours = table.header().columnsAt(i);
      if (!NameMatching.strip(table.header().names().get(i)).isEmpty()
          && (!ours.isEmpty() || !table.schema().hasForeignColumns())) {
        columns.add(profiler.column(i, String.join(", ", ours)));
      }
    }
    var reading = new CellReading(ColumnDates.of(table, configuration.dates()), postcodes);
    var rows = table.rows().stream().limit(shown).map(row -> row(table, row, reading)).toList();
    return new TableView(table.file(), table.rows().size(), columns, rows);
  }

  private TableView.Row row(Table table, Row row, CellReading reading) {
    var reader = new RowReader(table, row);
    var cells = new ArrayList<TableView.Cell>();
    for (var column : table.schema().names()) {
      var cell = cell(table, reader, column, reading);
      if (cell != null) {
        cells.add(cell);
      }
    }
    return new TableView.Row(row.line(), cells);
  }

  /** Null where there is nothing to tell. */
  private TableView.@Nullable Cell cell(Table table, RowReader row, String column,
      CellReading reading) {
    var type = ColumnType.of(table.schema(), column);
    var text = row.text(column);
    boolean there = table.header().index(column) >= 0;
    if (text.isEmpty()) {
      return type.fallback().isEmpty() || isOther(table.schema(), column, row)
          ? null
          : new TableView.Cell(column, there ? row.header(column) : "", "", type.fallback(), true);
    }
    var stood = there ? NameMatching.strip(row.raw(column)) : "";
    var read = reading.of(type, column, text);
    boolean masked = !names && PersonalCells.hides(table, column, row.header(column), stood);
    return new TableView.Cell(column, there ? row.header(column) : "",
        cut(masked ? PersonalCells.shape(stood) : stood),
        cut(masked ? CellReading.masked(column, read) : read), false);
  }

  /** Defaults of optional columns that no row of the file fills say nothing. */
  private static boolean isOther(Schema schema, String column, RowReader row) {
    return !row.has(column) && schema.isGuard(column) && !column.equals("active")
        && !column.equals("dbs_level");
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
