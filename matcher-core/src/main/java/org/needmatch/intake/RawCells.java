package org.needmatch.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Where the cells of a CSV text are, so that single ones can be replaced and
 * every other character stays. Immutable.
 */
final class RawCells {
  private record Span(int begin, int end) {
  }

  private record Line(long number, List<Span> cells) {
  }

  private final String text;
  private final char separator;
  private final List<Line> lines;

  private RawCells(String text, char separator, List<Line> lines) {
    this.text = text;
    this.separator = separator;
    this.lines = lines;
  }

  /**
   * @param columns
   *          that the header has, which tells the separator
   */
  static RawCells split(String text, int columns) {
    int begin = text.startsWith("\uFEFF") ? 1 : 0;
    long line = 1;
    if (text.startsWith("sep=", begin)) {
      int end = text.indexOf('\n', begin);
      begin = end < 0 ? text.length() : end + 1;
      line = 2;
    }
    RawCells best = new RawCells(text, ',', List.of());
    for (char separator : new char[]{',', ';', '\t'}) {
      var cells = new RawCells(text, separator, lines(text, begin, line, separator));
      if (cells.headerSize() == columns) {
        return cells;
      }
      best = cells.headerSize() > best.headerSize() ? cells : best;
    }
    return best;
  }

  private int headerSize() {
    return lines.isEmpty() ? 0 : lines.getFirst().cells().size();
  }

  private static List<Line> lines(String text, int from, long firstLine, char separator) {
    var lines = new ArrayList<Line>();
    var cells = new ArrayList<Span>();
    boolean quoted = false;
    long number = firstLine;
    long start = firstLine;
    int begin = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
      number += lineEnd ? 1 : 0;
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        cells.add(new Span(begin, i));
        begin = i + 1;
      } else if (!quoted && lineEnd) {
        boolean crlf = c == '\n' && i > begin && text.charAt(i - 1) == '\r';
        end(lines, start, cells, new Span(begin, crlf ? i - 1 : i), text);
        cells = new ArrayList<>();
        begin = i + 1;
        start = number;
      }
    }
    if (begin < text.length() || !cells.isEmpty()) {
      end(lines, start, cells, new Span(begin, text.length()), text);
    }
    return lines;
  }

  private static void end(List<Line> lines, long start, List<Span> cells, Span last, String text) {
    cells.add(last);
    boolean blank = cells.stream()
        .allMatch(cell -> text.substring(cell.begin(), cell.end()).isBlank());
    if (!blank) {
      lines.add(new Line(start, cells));
    }
  }

  /** The text with the word in a column of the lines. */
  String with(List<Long> numbers, int column, String word) {
    var wanted = new HashSet<>(numbers);
    var text = new Splice();
    for (var line : lines) {
      if (wanted.contains(line.number())) {
        int missing = column - line.cells().size() + 1;
        var cell = line.cells().get(Math.min(column, line.cells().size() - 1));
        if (missing > 0) {
          text.put(new Span(cell.end(), cell.end()),
              String.valueOf(separator).repeat(missing) + word);
        } else {
          text.put(cell, word);
        }
      }
    }
    return text.done();
  }

  /** The text with a new last column, filled in the lines only. */
  String withColumn(String name, List<Long> numbers, String word) {
    Map<Long, String> filled = new HashMap<>();
    numbers.forEach(number -> filled.put(number, word));
    var text = new Splice();
    boolean header = true;
    for (var line : lines) {
      int end = line.cells().getLast().end();
      text.put(new Span(end, end),
          separator + (header ? name : filled.getOrDefault(line.number(), "")));
      header = false;
    }
    return text.done();
  }

  private final class Splice {
    private final StringBuilder out = new StringBuilder();
    private int at;

    void put(Span where, String instead) {
      out.append(text, at, where.begin()).append(instead);
      at = where.end();
    }

    String done() {
      return out.append(text, at, text.length()).toString();
    }
  }
}
