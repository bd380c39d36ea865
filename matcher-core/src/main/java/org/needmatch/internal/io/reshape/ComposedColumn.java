package org.needmatch.internal.io.reshape;

import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.RawTable.Derived;
import org.needmatch.internal.io.table.RawTable.Made;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TableStep;
import org.needmatch.internal.text.Sha256;

/**
 * A column of ours from one or several of the export. Hashed, the same cells
 * give the same id in every file, whatever their case and blanks, and an id
 * says nothing to who reads it.
 *
 * @param from
 *          the export's headers
 * @param joiner
 *          between the cells that are not blank
 */
public record ComposedColumn(String column, List<String> from, boolean hashed,
    String joiner) implements TableStep {
  private static final int DIGITS = 12;

  @Override
  public RawTable apply(RawTable table, TableContext context) throws TableFault {
    var indexes = table.indexes("compose." + context.schema().file() + "." + column, from);
    return table.with(new Derived(column, indexes), false,
        row -> new Made(cell(row, indexes), List.of()));
  }

  private String cell(Row row, List<Integer> indexes) {
    var cells = indexes.stream().map(row::cell).map(NameMatching::strip).toList();
    var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.isEmpty() ? "" : hashed ? hash(cells) : String.join(joiner, filled);
  }

  /** The id that some texts give, whatever their case and blanks. */
  static String hash(List<String> texts) {
    return "p" + Sha256.hex(texts.stream().map(WordParser::lower)
        .map(text -> text.replaceAll("[\\s\\p{Z}]+", " ")).collect(Collectors.joining("\u0000")))
        .substring(0, DIGITS);
  }
}
