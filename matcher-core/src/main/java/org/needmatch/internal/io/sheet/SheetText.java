package org.needmatch.internal.io.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;

/** A sheet as CSV, each row in the line of its number. */
public final class SheetText {
  private SheetText() {
  }

  /**
   * UTF-8 text of the rows above the first of those, and of those.
   *
   * @param sound
   *          numbers of rows with content
   */
  public static byte[] csv(Sheet sheet, Set<Long> sound) {
    long first = sound.stream().min(Long::compare).orElse(Long.MAX_VALUE);
    var text = new StringWriter();
    var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    long line = 1;
    for (var row : sheet.rows()) {
      if (row.number() < first || sound.contains((long) row.number())) {
        for (; line < row.number(); line++) {
          text.write("\n");
        }
        var cells = new ArrayList<String>();
        for (int column = 0; column < sheet.width(); column++) {
          cells.add(row.cell(column).replace('\n', ' '));
        }
        writer.writeRecord(cells);
        line++;
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
