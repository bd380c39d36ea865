package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/** Reads a CSV file as a table. Linear in the size of the file. */
public final class CsvTable {
  /** Longer cells are taken for damage. */
  static final int LONGEST_CELL = 1_000_000;

  private CsvTable() {
  }

  /**
   * The rows of a file, blank ones left out.
   *
   * @throws TableFault
   *           when there is no header or a required column is missing
   */
  public static Table read(SourceFile source, Schema schema, Mapping mapping, Consumer<Finding> log)
      throws TableFault {
    var text = TextDecoder.decode(source);
    int offset = 0;
    long firstLine = 1;
    char separator = 0;
    if (text.startsWith("sep=")) {
      separator = Separators.declared(source.name(), text);
      offset = Math.min(text.length(), text.indexOf('\n') + 1);
      firstLine = 2;
    }
    if (separator == 0) {
      separator = Separators.find(text, offset, schema, mapping);
    }
    var lines = CsvRecords.split(source.name(), text, offset, firstLine, separator);
    return bind(source.name(), lines, LineFlaws.NONE, schema, mapping, log);
  }

  /**
   * The same of rows that were read already.
   *
   * @throws TableFault
   *           when there is no header or a required column is missing
   */
  public static Table bind(String file, List<RawLine> lines, LineFlaws flaws, Schema schema,
      Mapping mapping, Consumer<Finding> log) throws TableFault {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at == lines.size()) {
      throw new TableFault(FindingCode.FILE_EMPTY.of(file,
          file + " is empty: it has not even a line of column names.", "nothing was read",
          "Export it again, or delete it when it is not needed."));
    }
    var headerLine = lines.get(at);
    var header = HeaderBinder.bind(schema, mapping, headerLine.cells());
    var rows = new ArrayList<Row>(lines.size() - at);
    var table = new Table(file, schema, header, rows, mapping, true);
    new HeaderCheck(table, headerLine.line(), log).run();
    var content = lines.subList(at + 1, lines.size()).stream().filter(line -> !line.isBlank())
        .toList();
    int usual = usualWidth(content);
    var guard = new RowGuard(table);
    content.forEach(line -> rows.add(row(table, line, usual, guard, flaws)));
    return table;
  }

  private static int usualWidth(List<RawLine> content) {
    var widths = content.stream().filter(line -> !line.broken()).map(line -> line.cells().size())
        .toList();
    return widths.size() > 1 && widths.stream().distinct().count() == 1 ? widths.getFirst() : 0;
  }

  private static Row row(Table table, RawLine line, int usual, RowGuard guard,
      LineFlaws flaws) {
    var fault = new RowFaults(table, line, usual).find();
    var cells = guard.withoutBrokenIds(shortened(line.cells()));
    return new Row(line.line(), table.header().withoutRefused(cells),
        fault == null
            ? Stream.concat(flaws.find(line.line(), table).stream(),
                guard.find(line.line(), line.cells()).stream()).toList()
            : List.of(fault));
  }

  private static List<String> shortened(List<String> cells) {
    if (cells.stream().noneMatch(cell -> cell.length() > LONGEST_CELL)) {
      return cells;
    }
    return cells.stream().map(cell -> cell.length() > LONGEST_CELL ? cell.substring(0, 100) : cell)
        .toList();
  }
}
