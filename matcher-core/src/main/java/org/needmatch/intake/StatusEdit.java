package org.needmatch.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.OfferStatus;
import org.needmatch.finding.FindingCode;
import org.needmatch.internal.table.CsvTable;
import org.needmatch.internal.table.Mapping;
import org.needmatch.internal.table.Schemas;
import org.needmatch.internal.table.SourceFile;
import org.needmatch.internal.table.Table;
import org.needmatch.internal.table.TableFault;

/**
 * Writes a status into the rows of an assignments.csv and changes nothing else:
 * other columns, the order, the separator, quotes and line ends stay as they
 * are. Stateless.
 */
public final class StatusEdit {
  private static final String COLUMN = "status";

  /**
   * Whose rows are marked.
   *
   * @param role
   *          null for any
   */
  public record Mark(String needId, String volunteerId, @Nullable String role, OfferStatus status) {
  }

  /**
   * What came of it.
   *
   * @param bytes
   *          of the file as it is to be
   * @param rows
   *          how many rows were marked
   * @param there
   *          volunteers of the need, for a message when there are none
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Result(byte[] bytes, int rows, List<String> there) {
  }

  private StatusEdit() {
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
      var table = CsvTable.read(source, Schemas.ASSIGNMENTS, Mapping.NONE, finding -> {
      });
      return edit(source, table, mark);
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private static Result edit(SourceFile source, Table table, Mark mark) throws TableFault {
    var charset = charset(source);
    var cells = RawCells.split(new String(source.bytes(), charset), table.header().names().size());
    int column = table.header().index(COLUMN);
    var lines = new ArrayList<Long>();
    var there = new TreeSet<String>();
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      if (!reader.text("need_id").equals(mark.needId())) {
        continue;
      }
      there.add(reader.text("volunteer_id"));
      if (reader.text("volunteer_id").equals(mark.volunteerId())
          && (mark.role() == null || reader.text("role").equals(mark.role()))) {
        lines.add(row.line());
      }
    }
    var word = mark.status().word();
    var text = column >= 0
        ? cells.with(lines, column, word)
        : cells.withColumn(COLUMN, lines, word);
    return new Result(text.getBytes(charset), lines.size(), List.copyOf(there));
  }

  private static Charset charset(SourceFile source) throws TableFault {
    var bytes = source.bytes();
    if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)) {
      throw new TableFault(FindingCode.NOT_TEXT.of(source.name(),
          source.name() + " is UTF-16 text, which is read but not edited.", "nothing was changed",
          "Save it as CSV UTF-8, or write the status into it by hand."));
    }
    try {
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }
}
