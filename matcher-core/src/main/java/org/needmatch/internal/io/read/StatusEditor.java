package org.needmatch.internal.io.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.UnusableInputException;

/**
 * Writes a status into the rows of an assignments.csv and changes nothing else:
 * other columns, the order, the separator, quotes and line ends stay as they
 * are. Stateless.
 */
public final class StatusEditor {
  private static final String COLUMN = "status";
  /** Every byte is a character and back; what marks cells is ASCII. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  /**
   * Whose rows are marked.
   *
   * @param role
   *          null for any
   */
  public record Mark(String needId, String volunteerId, @Nullable String role,
      ResponseStatus status) {
    private boolean isOf(RowReader row) {
      var named = row.blank("role") ? Role.DEFAULT_NAME : row.text("role");
      return row.text("need_id").equals(needId) && row.text("volunteer_id").equals(volunteerId)
          && (role == null || named.equals(role));
    }
  }

  /**
   * What came of it.
   *
   * @param bytes
   *          of the file as it is to be
   * @param rows
   *          how many rows were marked
   * @param written
   *          whether reading the bytes finds the status in all of them
   * @param there
   *          volunteers of the need, for a message when there are none
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Result(byte[] bytes, int rows, boolean written, List<String> there) {
  }

  private StatusEditor() {
  }

  /**
   * Marks rows of a file. Cost: linear in the file.
   *
   * @throws UnusableInputException
   *           when it cannot be read as assignments
   */
  public static Result mark(Path file, Mark mark) throws UnusableInputException {
    try {
      var source = InputFolder.load(file);
      return edit(source, table(source), mark);
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private static Result edit(SourceFile source, Table table, Mark mark) throws TableFault {
    refuseWideText(source);
    var rows = table.rows().stream().map(Row::line).toList();
    var cells = CsvCellEditor.of(new String(source.bytes(), BYTES), table.header().names().size(),
        rows);
    int column = table.header().index(COLUMN);
    var there = new TreeSet<String>();
    var lines = new ArrayList<Long>();
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      if (reader.text("need_id").equals(mark.needId())) {
        there.add(reader.text("volunteer_id"));
        if (mark.isOf(reader)) {
          lines.add(row.line());
        }
      }
    }
    var word = mark.status().word();
    var text = column >= 0
        ? cells.with(lines, column, word)
        : cells.withColumn(COLUMN, lines, word);
    var bytes = text.getBytes(BYTES);
    return new Result(bytes, lines.size(), written(source.name(), bytes, mark) == lines.size(),
        List.copyOf(there));
  }

  /** How many rows have the status when the edited file is read again. */
  private static long written(String name, byte[] bytes, Mark mark) throws TableFault {
    var table = table(new SourceFile(name, bytes));
    return table.rows().stream().map(row -> new RowReader(table, row)).filter(mark::isOf)
        .filter(row -> row.text(COLUMN).equals(mark.status().word())).count();
  }

  private static Table table(SourceFile source) throws TableFault {
    return CsvTable.read(source, Schemas.ASSIGNMENTS, Mapping.NONE, finding -> {
    });
  }

  static void refuseWideText(SourceFile source) throws TableFault {
    var bytes = source.bytes();
    if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)) {
      throw new TableFault(FindingCode.NOT_TEXT.of(source.name(),
          source.name() + " is UTF-16 text, which is read but not edited.", "nothing was changed",
          "Save it as CSV UTF-8, or write the status into it by hand."));
    }
  }
}
