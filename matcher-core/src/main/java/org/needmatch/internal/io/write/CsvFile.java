package org.needmatch.internal.io.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.cell.FormulaGuard;

/**
 * One CSV file: a header and rows of cells, UTF-8 without BOM, lines that end
 * in a line feed. Not thread-safe.
 */
final class CsvFile implements RowWriter, Closeable {
  private final Path path;
  private final int width;
  private final CsvWriter writer;
  private final List<String> row = new ArrayList<>();

  CsvFile(Path path, String... columns) throws IOException {
    this(path, LineDelimiter.LF, Files.newBufferedWriter(path, StandardCharsets.UTF_8), columns);
  }

  private CsvFile(Path path, LineDelimiter lineEnd, Writer text, String... columns) {
    this.path = path;
    width = columns.length;
    writer = CsvWriter.builder().lineDelimiter(lineEnd).build(text);
    writer.writeRecord(columns);
  }

  /**
   * With a byte order mark and Windows line ends, as spreadsheets like it best.
   */
  static CsvFile forSpreadsheets(Path path, String... columns) throws IOException {
    var text = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    return new CsvFile(path, LineDelimiter.CRLF, text, columns);
  }

  /** A cell that people typed, guarded against being read as a formula. */
  @Override
  public CsvFile text(@Nullable String value) {
    return plain(value == null ? "" : FormulaGuard.put(value));
  }

  /** A cell that is written as it stands: a fixed word, a date, a number. */
  @Override
  public CsvFile plain(@Nullable Object value) {
    row.add(value == null ? "" : value.toString());
    return this;
  }

  /** A number without exponent, which reads back to the same double. */
  @Override
  public CsvFile number(@Nullable Double value) {
    return plain(value == null ? null : CsvFormat.number(value));
  }

  /** The day and the times, in three cells. */
  CsvFile span(TimeSpan span) {
    return plain(span.day()).plain(span.start().toLocalTime()).plain(span.end().toLocalTime());
  }

  /** Of a hundred, with three decimals. */
  CsvFile percent(double value) {
    return plain(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
  }

  @Override
  public CsvFile yesNo(boolean value) {
    return plain(value ? "yes" : "no");
  }

  @Override
  public CsvFile list(String entries) {
    return text(entries);
  }

  @Override
  public void endRow() {
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
