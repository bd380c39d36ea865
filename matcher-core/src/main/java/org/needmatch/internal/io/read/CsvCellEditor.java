package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a CSV text are, so that single ones can be replaced and
 * every other character stays. Each row is looked at by itself, from the line
 * at which it starts, so that broken quotes of another row do not matter.
 * Immutable.
 */
final class CsvCellEditor {
  private record Span(int begin, int end) {
  }

  private final String text;
  private final char separator;
  /** Offset at which each line starts, and the end of the text. */
  private final int[] starts;
  private final int header;
  private final long[] rows;

  private CsvCellEditor(String text, char separator, int[] starts, int header, long[] rows) {
    this.text = text;
    this.separator = separator;
    this.starts = starts;
    this.header = header;
    this.rows = rows;
  }

  /**
   * @param text
   *          one character a byte
   * @param columns
   *          that the header has, which tells the separator
   * @param rows
   *          1-based lines at which rows start
   */
  static CsvCellEditor of(String text, int columns, List<Long> rows) {
    var starts = starts(text);
    int header = 0;
    while (header < starts.length - 2 && !isHeader(text, starts, header)) {
      header++;
    }
    long[] sorted = rows.stream().mapToLong(Long::longValue).sorted().toArray();
    CsvCellEditor best = new CsvCellEditor(text, ',', starts, header, sorted);
    int most = best.cells(header + 1).size();
    for (char separator : new char[]{';', '\t'}) {
      var cells = new CsvCellEditor(text, separator, starts, header, sorted);
      int size = cells.cells(header + 1).size();
      if (most != columns && (size == columns || size > most)) {
        best = cells;
        most = size;
      }
    }
    return best;
  }

  private static boolean isHeader(String text, int[] starts, int line) {
    var content = text.substring(starts[line], starts[line + 1]);
    return !(line == 0 && content.startsWith("sep=", content.indexOf("sep=") == 3 ? 3 : 0))
        && content.chars().anyMatch(c -> c > ' ' && c != ',' && c != ';');
  }

  private static int[] starts(String text) {
    var starts = new ArrayList<Integer>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i + 1 < text.length() && (c == '\n' || c == '\r' && text.charAt(i + 1) != '\n')) {
        starts.add(i + 1);
      }
    }
    starts.add(text.length());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The cells of the row that starts at a line. */
  private List<Span> cells(long line) {
    int at = Arrays.binarySearch(rows, line + 1);
    long next = at >= 0 ? line + 1 : -at - 1 < rows.length ? rows[-at - 1] : starts.length;
    var cells = cells(starts[(int) line - 1], starts[(int) next - 1], true);
    return cells.isEmpty() ? cells(starts[(int) line - 1], starts[(int) line], false) : cells;
  }

  /** Empty when quotes are still open at the end. */
  private List<Span> cells(int from, int to, boolean quotes) {
    var cells = new ArrayList<Span>();
    boolean quoted = false;
    int begin = from;
    int i = from;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (quotes && c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        cells.add(new Span(begin, i));
        begin = i + 1;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
    }
    if (quoted) {
      return List.of();
    }
    cells.add(new Span(begin, i));
    return cells;
  }

  /** The text with the word in a column of the rows that start at the lines. */
  String with(List<Long> lines, int column, String word) {
    var splice = new Splice();
    for (long line : lines) {
      var cells = cells(line);
      int missing = column - cells.size() + 1;
      var cell = cells.get(Math.min(column, cells.size() - 1));
      if (missing > 0) {
        splice.put(new Span(cell.end(), cell.end()),
            String.valueOf(separator).repeat(missing) + word);
      } else {
        splice.put(cell, word);
      }
    }
    return splice.done();
  }

  /**
   * The text with cells changed and rows left out; null when a row has no such
   * cell.
   */
  @Nullable
  String edited(Map<Long, Map<Integer, UnaryOperator<String>>> changes, Set<Long> dropped) {
    var splice = new Splice();
    for (int i = 0; i < rows.length; i++) {
      int begin = starts[(int) rows[i] - 1];
      if (dropped.contains(rows[i])) {
        long next = i + 1 < rows.length ? rows[i + 1] : starts.length;
        splice.put(new Span(begin, starts[(int) next - 1]), "");
        continue;
      }
      var cells = cells(rows[i]);
      for (var change : new TreeMap<>(changes.getOrDefault(rows[i], Map.of())).entrySet()) {
        if (change.getKey() < 0 || change.getKey() >= cells.size()) {
          return null;
        }
        var cell = cells.get(change.getKey());
        splice.put(cell, change.getValue().apply(text.substring(cell.begin(), cell.end())));
      }
    }
    return splice.done();
  }

  /** The text with a new last column, filled in the rows at the lines only. */
  String withColumn(String name, List<Long> lines, String word) {
    Set<Long> filled = new HashSet<>(lines);
    var splice = new Splice();
    splice.after(header + 1, name);
    for (long line : rows) {
      splice.after(line, filled.contains(line) ? word : "");
    }
    return splice.done();
  }

  private final class Splice {
    private final StringBuilder out = new StringBuilder();
    private int at;

    void put(Span where, String instead) {
      out.append(text, at, where.begin()).append(instead);
      at = where.end();
    }

    void after(long line, String cell) {
      int end = cells(line).getLast().end();
      put(new Span(end, end), separator + cell);
    }

    String done() {
      return out.append(text, at, text.length()).toString();
    }
  }
}
