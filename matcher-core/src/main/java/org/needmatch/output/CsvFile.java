package org.needmatch.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file: a header and rows of cells, UTF-8 without BOM, lines that end
 * in a line feed. Not thread-safe.
 */
final class CsvFile implements Closeable {
  private final Path path;
  private final int width;
  private final CsvWriter writer;
  private final List<String> row = new ArrayList<>();

  CsvFile(Path path, String... columns) throws IOException {
    this.path = path;
    width = columns.length;
    writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path,
        StandardCharsets.UTF_8);
    writer.writeRecord(columns);
  }

  /** A cell that people typed, guarded against being read as a formula. */
  CsvFile text(@Nullable String value) {
    return plain(value == null ? "" : Cells.guarded(value));
  }

  /** A cell that is written as it stands: a fixed word, a date, a number. */
  CsvFile plain(@Nullable Object value) {
    row.add(value == null ? "" : value.toString());
    return this;
  }

  /** A number without exponent, which reads back to the same double. */
  CsvFile number(@Nullable Double value) {
    return plain(value == null ? null : Cells.number(value));
  }

  CsvFile yesNo(boolean value) {
    return plain(value ? "yes" : "no");
  }

  /**
   * @throws IllegalStateException
   *           when the row is not as wide as the header
   */
  void endRow() {
    if (row.size() != width) {
      throw new IllegalStateException(
          path.getFileName() + " has a row of " + row.size() + " cells, not " + width + ".");
    }
    writer.writeRecord(row);
    row.clear();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
