package org.needmatch.internal.io.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;

/**
 * A table and the CSV text that it was read from, in which cells are replaced
 * and rows left out while all else stays as it is. Not thread-safe.
 */
final class TableText {
  /** Every byte is a character and back; what marks cells is ASCII. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private final SourceFile source;
  private final Table table;
  private final Map<Long, Map<Integer, UnaryOperator<String>>> cells = new HashMap<>();
  private final Set<Long> dropped = new HashSet<>();

  TableText(SourceFile source, Table table) {
    this.source = source;
    this.table = table;
  }

  String name() {
    return source.name();
  }

  Table table() {
    return table;
  }

  List<RowReader> rows() {
    return table.rows().stream().map(row -> new RowReader(table, row)).toList();
  }

  void drop(RowReader row) {
    dropped.add(row.line());
  }

  /**
   * Replaces a cell.
   *
   * @param change
   *          from the cell as it stands, quotes and all, to what is to stand
   *          there, both with one character a byte
   */
  void change(RowReader row, String column, UnaryOperator<String> change) {
    cells.computeIfAbsent(row.line(), line -> new HashMap<>()).put(table.header().index(column),
        change);
  }

  /** Text as it stands among the bytes of a UTF-8 file. */
  static String inBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), BYTES);
  }

  /**
   * The file as it is to be.
   *
   * @throws TableFault
   *           when it is UTF-16, or a cell stands elsewhere than its column
   */
  SourceFile edited() throws TableFault {
    if (cells.isEmpty() && dropped.isEmpty()) {
      return source;
    }
    StatusEditor.refuseWideText(source);
    var lines = table.rows().stream().map(Row::line).toList();
    var text = CsvCellEditor
        .of(new String(source.bytes(), BYTES), table.header().names().size(), lines)
        .edited(cells, dropped);
    if (text == null) {
      throw new TableFault(FindingCode.SETTING_BAD.of(source.name(),
          "A cell of " + source.name() + " that has to change is made of others by matcher.json.",
          "nothing was written", "Write the date into a column of its own."));
    }
    return new SourceFile(source.name(), text.getBytes(BYTES));
  }
}
