package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.simplex.LinearSolver;

/** A column of a linear program in the making. Not thread-safe. */
final class ColumnDraft {
  private int[] rows = new int[64];
  private double[] values = new double[64];
  private int size;

  /** Puts a value in a row; nothing for a value of 0 or a row below 0. */
  void put(int row, double value) {
    if (value != 0 && row >= 0) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      rows[size] = row;
      values[size++] = value;
    }
  }

  /** Adds the column, begins the next and returns the number of the one added. */
  int addTo(LinearSolver simplex, double cost) {
    int column = simplex.add(cost, rows, values, size);
    size = 0;
    return column;
  }
}
