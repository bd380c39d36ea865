package org.needmatch.internal.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.needmatch.diagnostics.FindingCode;

/**
 * Splits text into records. A record whose quotes do not pair up is given as
 * the cells of its first line, marked broken, and reading goes on with the line
 * after it, so that one stray quote does not swallow the rest of a file. Of a
 * record with a quoted cell that holds other rows, each line is given so.
 */
final class CsvRecords {
  private static final int MAX_BROKEN = 200;
  private static final int LARGEST = 1 << 30;

  private final String file;
  private final String text;
  private final char separator;
  private final List<RawLine> lines = new ArrayList<>();
  private int offset;
  private long line;
  private int broken;
  private long swallowedUntil;
  private int width;

  private CsvRecords(String file, String text, int offset, long line, char separator) {
    this.file = file;
    this.text = text;
    this.offset = offset;
    this.line = line;
    this.separator = separator;
  }

  /**
   * All records from an offset on.
   *
   * @param firstLine
   *          number of the line at the offset
   * @throws TableFault
   *           when very many records are broken
   */
  static List<RawLine> split(String file, String text, int offset, long firstLine, char separator)
      throws TableFault {
    var records = new CsvRecords(file, text, offset, firstLine, separator);
    while (!records.readOn()) {
      do {
        records.skipBrokenLine();
      } while (records.line < records.swallowedUntil);
    }
    return records.lines;
  }

  static CsvReader<CsvRecord> reader(StringReader text, char separator) {
    var handler = CsvRecordHandler.builder().maxFields(100_000).maxFieldSize(LARGEST)
        .maxRecordSize(LARGEST).build();
    return CsvReader.builder().fieldSeparator(separator).maxBufferSize(LARGEST)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true).build(handler, text);
  }

  /** Reads to the end or to a broken record; whether the end was reached. */
  private boolean readOn() {
    long base = line - 1;
    long next = line;
    try (var source = new StringReader(text)) {
      source.skip(offset);
      for (var record : reader(source, separator)) {
        var cells = List.copyOf(record.getFields());
        long start = base + record.getStartingLineNumber();
        long breaks = lineBreaks(cells);
        next = start + 1 + breaks;
        width = width == 0 ? cells.size() : width;
        if (breaks > 0 && new SwallowedRows(separator, width).in(cells)) {
          goToLine(start);
          swallowedUntil = next;
          return false;
        }
        lines.add(new RawLine(start, cells, false));
      }
      return true;
    } catch (CsvParseException e) {
      goToLine(next);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void skipBrokenLine() throws TableFault {
    while (offset < text.length() && text.charAt(offset) == '\n') {
      offset++;
      line++;
    }
    if (++broken > MAX_BROKEN || offset >= text.length()) {
      throw new TableFault(FindingCode.QUOTES_BROKEN.at(file, line, "", "",
          "The quotes in " + file + " do not pair up in more than " + MAX_BROKEN + " rows.",
          "nothing was read",
          "Save the file as CSV once more: a quote inside a cell is written " + "twice."));
    }
    int end = text.indexOf('\n', offset);
    end = end < 0 ? text.length() : end;
    var cells = List.of(text.substring(offset, end).replace("\"", "")
        .split(Pattern.quote(String.valueOf(separator)), -1));
    lines.add(new RawLine(line, cells, true));
    goToLine(line + 1);
  }

  private void goToLine(long target) {
    while (line < target && offset < text.length()) {
      int end = text.indexOf('\n', offset);
      offset = end < 0 ? text.length() : end + 1;
      line++;
    }
  }

  private static long lineBreaks(List<String> cells) {
    long count = 0;
    for (var cell : cells) {
      for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
        count++;
      }
    }
    return count;
  }
}
