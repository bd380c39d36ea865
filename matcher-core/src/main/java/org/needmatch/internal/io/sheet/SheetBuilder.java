package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.needmatch.internal.io.table.NameMatching;

/**
 * Collects the rows of a sheet, and spreads merged cells when all are there.
 */
final class SheetBuilder {
  /** As many as a row of a spreadsheet can have, over the years. */
  static final int MOST_COLUMNS = 16_384;
  static final int MOST_ROWS = 1_048_576;
  private static final long MOST_CELLS = 30_000_000;

  private record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  }

  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Range> merged = new ArrayList<>();
  private final SortedSet<Integer> hidden = new TreeSet<>();
  private long cells;

  void hide(int column) {
    hidden.add(column);
  }

  /** Numbers of rows as at the edge, 0-based columns, all included. */
  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    merged.add(new Range(firstRow, firstColumn, lastRow, lastColumn));
  }

  /**
   * Adds a row unless it is blank.
   *
   * @throws XMLStreamException
   *           when it is too much for a sheet
   */
  void add(SheetRow row) throws XMLStreamException {
    int width = row.cells().size();
    while (width > 0 && blank(row, width - 1)) {
      width--;
    }
    if (width == 0) {
      return;
    }
    cells += width;
    refuseTooMany();
    if (row.number() > MOST_ROWS || width > MOST_COLUMNS) {
      throw new XMLStreamException(new TooMuch("edge"));
    }
    rows.add(width == row.cells().size()
        ? row
        : new SheetRow(row.number(), row.hidden(), List.copyOf(row.cells().subList(0, width)),
            row.flaws()));
  }

  private static boolean blank(SheetRow row, int column) {
    return NameMatching.strip(row.cells().get(column)).isEmpty()
        && !row.flaws().containsKey(column);
  }

  Sheet build() throws XMLStreamException {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var numbers = rows.stream().mapToInt(SheetRow::number).toArray();
    for (var range : merged) {
      int first = Arrays.binarySearch(numbers, range.firstRow());
      if (first >= 0 && !isTitle(range, rows.get(first))) {
        spread(range, first, Math.min(range.lastColumn(), width - 1));
      }
    }
    return new Sheet(List.copyOf(rows), Collections.unmodifiableSortedSet(hidden));
  }

  /** Whether the text stands alone in its row, over all columns. */
  private static boolean isTitle(Range range, SheetRow row) {
    return range.firstRow() == range.lastRow()
        && row.cells().stream().filter(cell -> !cell.isBlank()).count() <= 1;
  }

  /** A person sees the text in each of the cells. */
  private void spread(Range range, int first, int lastColumn) throws XMLStreamException {
    var text = rows.get(first).cell(range.firstColumn());
    for (int i = first; !text.isBlank() && i < rows.size()
        && rows.get(i).number() <= range.lastRow(); i++) {
      cells += Math.max(1, lastColumn - range.firstColumn());
      refuseTooMany();
      rows.set(i, spread(rows.get(i), range, lastColumn, text));
    }
  }

  private void refuseTooMany() throws XMLStreamException {
    if (cells > MOST_CELLS) {
      throw new XMLStreamException(new TooMuch("cells"));
    }
  }

  private static SheetRow spread(SheetRow row, Range range, int lastColumn, String text) {
    var cells = new ArrayList<>(row.cells());
    var flaws = new TreeMap<>(row.flaws());
    for (int column = range.firstColumn(); column <= lastColumn; column++) {
      while (cells.size() <= column) {
        cells.add("");
      }
      if (row.number() != range.firstRow() || column != range.firstColumn()) {
        cells.set(column, text);
        flaws.put(column, CellFlaw.MERGED);
      }
    }
    return new SheetRow(row.number(), row.hidden(), List.copyOf(cells), flaws);
  }
}
