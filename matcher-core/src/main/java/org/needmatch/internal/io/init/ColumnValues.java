package org.needmatch.internal.io.init;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.internal.io.cell.SheetNumbers;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.NameMatching;

/**
 * What the cells of a column look like.
 *
 * @param cells
 *          those that are not blank, stripped
 * @param kinds
 *          how many of the first of them there are of each kind
 * @param rows
 *          of the table
 */
record ColumnValues(List<String> cells, Map<CellKind, Integer> kinds, int rows) {
  private static final double MOST = 0.9;
  /** So many cells tell what a column holds. */
  private static final int SAMPLE = 2000;
  private static final int LONGEST_SHAPE = 24;
  private static final int SHAPES = 2;

  static ColumnValues of(List<List<String>> rows, int column) {
    var cells = new ArrayList<String>();
    var kinds = new EnumMap<CellKind, Integer>(CellKind.class);
    for (var row : rows) {
      var cell = column < row.size() ? NameMatching.strip(row.get(column)) : "";
      if (!cell.isEmpty()) {
        cells.add(cell);
        if (cells.size() <= SAMPLE) {
          kinds.merge(CellKind.of(cell), 1, Integer::sum);
        }
      }
    }
    return new ColumnValues(List.copyOf(cells), kinds, rows.size());
  }

  /** Whether nearly all cells are of these kinds; of an empty column, no. */
  boolean are(CellKind... some) {
    int said = Math.min(SAMPLE, cells.size()) - kinds.getOrDefault(CellKind.BLANK_WORD, 0);
    int those = 0;
    for (var kind : some) {
      those += kinds.getOrDefault(kind, 0);
    }
    return said > 0 && those >= MOST * said;
  }

  boolean has(CellKind kind) {
    return kinds.containsKey(kind);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** Whether every row has a cell, and no two the same. */
  boolean isKey() {
    return !cells.isEmpty() && cells.size() == rows && distinct().size() == rows;
  }

  Set<String> distinct() {
    return new HashSet<>(cells);
  }

  /** Whether nearly all cells are a spreadsheet's numbers for days. */
  boolean areSheetDays() {
    return !cells.isEmpty()
        && cells.stream().filter(SheetNumbers::isDay).count() >= MOST * cells.size();
  }

  /** Whether nearly all cells are a spreadsheet's numbers for times of day. */
  boolean areSheetTimes() {
    return !cells.isEmpty()
        && cells.stream().filter(SheetNumbers::isTime).count() >= MOST * cells.size();
  }

  /** Words for blank that are there, in lower case. */
  Set<String> blankWords() {
    var words = new TreeSet<String>();
    cells.stream().distinct().filter(cell -> CellKind.of(cell) == CellKind.BLANK_WORD)
        .forEach(cell -> words.add(WordParser.lower(cell)));
    return words;
  }

  /**
   * What cells look like, without what they say: {@code Aaaa 99}. Letters are a
   * and A, digits 9.
   */
  String shapes() {
    var shapes = new ArrayList<String>();
    for (var cell : cells) {
      var shape = shape(cell);
      if (!shapes.contains(shape)) {
        shapes.add(shape);
      }
      if (shapes.size() == SHAPES) {
        break;
      }
    }
    return String.join(", ", shapes);
  }

  private static String shape(String cell) {
    var shape = new StringBuilder();
    cell.codePoints().limit(LONGEST_SHAPE)
        .forEach(c -> shape.appendCodePoint(Character.isDigit(c)
            ? '9'
            : Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c < ' ' ? ' ' : c));
    return shape + (cell.length() > LONGEST_SHAPE ? "…" : "");
  }
}
