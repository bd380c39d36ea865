package org.needmatch.internal.simplex;

import java.util.Arrays;

/**
 * A basis as a product of sparse triangles, column by column with partial
 * pivoting that prefers rows with few entries, and an elementary matrix for
 * each exchange since (J. R. Gilbert and T. Peierls, SIAM Journal on Scientific
 * and Statistical Computing 9, 1988; G. B. Dantzig and W. Orchard-Hays,
 * Mathematical Tables and Other Aids to Computation 8, 1954). The basic
 * variable at a row is the one that was pivoted there. Not thread-safe.
 */
final class BasisFactorization {
  private static final double SMALLEST_PIVOT = 1e-9;
  private static final double DROPPED = 1e-13;
  private static final double RELATIVE_PIVOT = 0.1;

  private final Columns columns;
  private final int rows;
  private final SparseVectors lower = new SparseVectors();
  private final SparseVectors upper = new SparseVectors();
  private final SparseVectors exchanges = new SparseVectors();
  private final int[] pivotRow;
  private final double[] pivot;
  private final boolean[] taken;
  private int pivots;
  private int[] exchangeRow = new int[64];
  private double[] exchangePivot = new double[64];
  private final int[] order;
  private final int[] rowEntries;
  private final double[] work;
  private final int[] touched;
  private final boolean[] isTouched;
  private int touchedCount;

  BasisFactorization(Columns columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    pivotRow = new int[rows];
    pivot = new double[rows];
    order = new int[rows];
    rowEntries = new int[rows];
    taken = new boolean[rows];
    work = new double[rows];
    touched = new int[rows];
    isTouched = new boolean[rows];
  }

  /** Exchanges since the basis was factored. */
  int exchanges() {
    return exchanges.count();
  }

  /** Numbers in the exchanges against numbers in the triangles. */
  boolean isHeavy() {
    return exchanges.numbers() > 3 * (lower.numbers() + upper.numbers()) + 2 * rows;
  }

  /**
   * Factors the basis and moves each variable to the row where it was pivoted; a
   * variable that depends on others is replaced by a slack.
   *
   * @param basis
   *          variable at each row: a column, or the complement of a slack's row
   */
  void factor(int[] basis) {
    lower.clear();
    upper.clear();
    exchanges.clear();
    pivots = 0;
    Arrays.fill(rowEntries, 0);
    Arrays.fill(taken, false);
    int structural = 0;
    for (int variable : basis) {
      if (variable < 0) {
        taken[~variable] = true;
      } else {
        order[structural++] = variable;
        for (int k = columns.begin(variable); k < columns.end(variable); k++) {
          rowEntries[columns.row(k)]++;
        }
      }
    }
    for (int r = 0; r < rows; r++) {
      basis[r] = ~r;
    }
    bySize(structural);
    for (int i = 0; i < structural; i++) {
      pivot(order[i], basis);
    }
  }

  private void bySize(int structural) {
    var keys = new long[structural];
    for (int i = 0; i < structural; i++) {
      keys[i] = (long) columns.size(order[i]) << 32 | order[i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < structural; i++) {
      order[i] = (int) keys[i];
    }
  }

  private void pivot(int column, int[] basis) {
    touchedCount = 0;
    for (int k = columns.begin(column); k < columns.end(column); k++) {
      touch(columns.row(k));
      work[columns.row(k)] += columns.value(k);
    }
    for (int j = 0; j < pivots; j++) {
      double times = work[pivotRow[j]];
      if (times != 0 && lower.begin(j) < lower.end(j)) {
        for (int k = lower.begin(j); k < lower.end(j); k++) {
          touch(lower.index(k));
          work[lower.index(k)] -= times * lower.value(k);
        }
      }
    }
    int row = choose();
    if (row < 0) {
      forget();
      return;
    }
    double by = work[row];
    lower.open();
    upper.open();
    for (int i = 0; i < touchedCount; i++) {
      int r = touched[i];
      double number = work[r];
      if (r != row && Math.abs(number) > DROPPED) {
        if (taken[r]) {
          upper.put(r, number);
        } else {
          lower.put(r, number / by);
        }
      }
    }
    forget();
    pivotRow[pivots] = row;
    pivot[pivots++] = by;
    taken[row] = true;
    basis[row] = column;
  }

  private void touch(int row) {
    if (!isTouched[row]) {
      isTouched[row] = true;
      touched[touchedCount++] = row;
    }
  }

  private void forget() {
    for (int i = 0; i < touchedCount; i++) {
      work[touched[i]] = 0;
      isTouched[touched[i]] = false;
    }
  }

  private int choose() {
    double largest = 0;
    for (int i = 0; i < touchedCount; i++) {
      int r = touched[i];
      if (!taken[r]) {
        largest = Math.max(largest, Math.abs(work[r]));
      }
    }
    if (largest < SMALLEST_PIVOT) {
      return -1;
    }
    int row = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < touchedCount; i++) {
      int r = touched[i];
      if (!taken[r] && Math.abs(work[r]) >= RELATIVE_PIVOT * largest && rowEntries[r] < fewest) {
        fewest = rowEntries[r];
        row = r;
      }
    }
    return row;
  }

  /**
   * Notes that the variable whose column is {@code alpha} in the basis enters at
   * a row.
   */
  void exchange(int row, double[] alpha, int[] nonzero, int nonzeros) {
    int made = exchanges.count();
    if (made == exchangeRow.length) {
      exchangeRow = Arrays.copyOf(exchangeRow, 2 * made);
      exchangePivot = Arrays.copyOf(exchangePivot, 2 * made);
    }
    exchangeRow[made] = row;
    exchangePivot[made] = alpha[row];
    exchanges.open();
    for (int i = 0; i < nonzeros; i++) {
      if (nonzero[i] != row) {
        exchanges.put(nonzero[i], alpha[nonzero[i]]);
      }
    }
  }

  /** Turns a vector over the rows into its mix of basic variables, in place. */
  void forward(double[] x) {
    for (int j = 0; j < pivots; j++) {
      double times = x[pivotRow[j]];
      if (times != 0) {
        lower.subtract(j, times, x);
      }
    }
    for (int j = pivots - 1; j >= 0; j--) {
      double times = x[pivotRow[j]] / pivot[j];
      x[pivotRow[j]] = times;
      if (times != 0) {
        upper.subtract(j, times, x);
      }
    }
    for (int e = 0; e < exchanges.count(); e++) {
      double times = x[exchangeRow[e]] / exchangePivot[e];
      x[exchangeRow[e]] = times;
      if (times != 0) {
        exchanges.subtract(e, times, x);
      }
    }
  }

  /** Turns costs of the basic variables into prices of the rows, in place. */
  void backward(double[] y) {
    for (int e = exchanges.count() - 1; e >= 0; e--) {
      int row = exchangeRow[e];
      y[row] = (y[row] - exchanges.times(e, y)) / exchangePivot[e];
    }
    for (int j = 0; j < pivots; j++) {
      int row = pivotRow[j];
      y[row] = (y[row] - upper.times(j, y)) / pivot[j];
    }
    for (int j = pivots - 1; j >= 0; j--) {
      y[pivotRow[j]] -= lower.times(j, y);
    }
  }
}
