package org.needmatch.internal.simplex;

import java.util.Arrays;

/**
 * A basis as a product of sparse triangles and an elementary matrix for each
 * exchange since (G. B. Dantzig and W. Orchard-Hays, Mathematical Tables and
 * Other Aids to Computation 8, 1954). Rows and columns that stand alone are
 * pivoted first; the rest is factored column by column, each solved with the
 * triangle so far, with partial pivoting that prefers rows with few entries (J.
 * R. Gilbert and T. Peierls, SIAM Journal on Scientific and Statistical
 * Computing 9, 1988). The basic variable at a row is the one that was pivoted
 * there. Not thread-safe.
 */
final class BasisFactorization {
  private static final double SMALLEST_PIVOT = 1e-9;
  private static final double DROPPED = 1e-13;
  private static final double RELATIVE_PIVOT = 0.1;

  private final Columns columns;
  private final int rows;
  private final PivotOrder pivots;
  private final TriangularFactor lower;
  private final TriangularFactor upper;
  private final TriangularFactor lowerTransposed;
  private final TriangularFactor upperTransposed;
  private final SparseVectors exchanges = new SparseVectors();
  private int[] exchangeRow = new int[64];
  private double[] exchangePivot = new double[64];
  private final boolean[] sleeps;
  private final boolean[] taken;
  private final int[] pivotRow;
  private int pivoted;
  private final IndexedVector work;
  private long operations;

  /**
   * @param sleeps
   *          rows that are left out when the basis is factored; their slacks are
   *          basic
   */
  BasisFactorization(Columns columns, boolean[] sleeps) {
    this.columns = columns;
    this.sleeps = sleeps;
    rows = sleeps.length;
    pivots = new PivotOrder(columns, rows);
    lower = new TriangularFactor(rows, false);
    upper = new TriangularFactor(rows, true);
    lowerTransposed = new TriangularFactor(rows, false);
    upperTransposed = new TriangularFactor(rows, false);
    taken = new boolean[rows];
    pivotRow = new int[rows];
    work = new IndexedVector(rows);
  }

  /** Exchanges since the basis was factored. */
  int exchanges() {
    return exchanges.count();
  }

  /** Numbers in the exchanges against numbers in the triangles. */
  boolean isHeavy() {
    return exchanges.numbers() > 3 * (lower.numbers() + upper.numbers()) + 2 * rows;
  }

  /** Numbers handled so far: a measure of work. */
  long operations() {
    return operations;
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
    pivoted = 0;
    pivots.find(basis);
    for (int r = 0; r < rows; r++) {
      taken[r] = pivots.isSlack(r);
      basis[r] = ~r;
    }
    for (int i = 0; i < pivots.size(); i++) {
      pivot(pivots.column(i), pivots.row(i), basis);
    }
    upperTransposed.transpose(upper, sequence(true), true);
    lowerTransposed.transpose(lower, sequence(false), false);
    operations += 2L * (lower.numbers() + upper.numbers()) + rows;
  }

  private int[] sequence(boolean ascending) {
    int[] sequence = new int[rows];
    var isPivot = new boolean[rows];
    for (int j = 0; j < pivoted; j++) {
      isPivot[pivotRow[j]] = true;
    }
    int size = 0;
    for (int r = 0; r < rows; r++) {
      if (!isPivot[r]) {
        sequence[size++] = r;
      }
    }
    for (int j = 0; j < pivoted; j++) {
      sequence[size++] = pivotRow[ascending ? j : pivoted - 1 - j];
    }
    return sequence;
  }

  /**
   * @param known
   *          row to pivot in, where no other column can change the numbers, or -1
   */
  private void pivot(int column, int known, int[] basis) {
    work.clear();
    for (int k = columns.begin(column); k < columns.end(column); k++) {
      if (!sleeps[columns.row(k)]) {
        work.add(columns.row(k), columns.value(k));
      }
    }
    int row = known;
    if (known < 0) {
      lower.solve(work);
      row = choose();
    }
    if (row < 0 || taken[row] || Math.abs(work.get(row)) < SMALLEST_PIVOT) {
      return;
    }
    double by = work.get(row);
    lower.open(row, 1);
    upper.open(row, by);
    for (int i = 0; i < work.size(); i++) {
      int r = work.at(i);
      double number = work.get(r);
      if (r != row && Math.abs(number) > DROPPED) {
        if (taken[r]) {
          upper.put(r, number);
        } else {
          lower.put(r, number / by);
        }
      }
    }
    operations += work.size();
    pivotRow[pivoted++] = row;
    taken[row] = true;
    basis[row] = column;
  }

  private int choose() {
    double largest = 0;
    for (int i = 0; i < work.size(); i++) {
      int r = work.at(i);
      if (!taken[r]) {
        largest = Math.max(largest, Math.abs(work.get(r)));
      }
    }
    int row = -1;
    for (int i = 0; i < work.size(); i++) {
      int r = work.at(i);
      if (!taken[r] && Math.abs(work.get(r)) >= RELATIVE_PIVOT * largest
          && (row < 0 || pivots.entries(r) < pivots.entries(row)
              || pivots.entries(r) == pivots.entries(row) && r < row)) {
        row = r;
      }
    }
    return row;
  }

  /**
   * Notes that the variable whose column is {@code alpha} in the basis enters at
   * a row.
   */
  void exchange(int row, IndexedVector alpha) {
    int made = exchanges.count();
    if (made == exchangeRow.length) {
      exchangeRow = Arrays.copyOf(exchangeRow, 2 * made);
      exchangePivot = Arrays.copyOf(exchangePivot, 2 * made);
    }
    exchangeRow[made] = row;
    exchangePivot[made] = alpha.get(row);
    exchanges.open();
    for (int i = 0; i < alpha.size(); i++) {
      int r = alpha.at(i);
      if (r != row && Math.abs(alpha.get(r)) > DROPPED) {
        exchanges.put(r, alpha.get(r));
      }
    }
  }

  /** Turns a vector over the rows into its mix of basic variables, in place. */
  void forward(IndexedVector x) {
    lower.solve(x);
    upper.solve(x);
    for (int e = 0; e < exchanges.count(); e++) {
      double times = x.get(exchangeRow[e]) / exchangePivot[e];
      if (times != 0) {
        x.set(exchangeRow[e], times);
        exchanges.subtract(e, times, x);
      }
    }
    operations += 3L * x.size() + exchanges.count();
  }

  /** Turns costs of the basic variables into prices of the rows, in place. */
  void backward(IndexedVector y) {
    for (int e = exchanges.count() - 1; e >= 0; e--) {
      int row = exchangeRow[e];
      double number = (y.get(row) - exchanges.times(e, y)) / exchangePivot[e];
      if (number != 0 || y.get(row) != 0) {
        y.list(row);
        y.set(row, number);
      }
    }
    upperTransposed.solve(y);
    lowerTransposed.solve(y);
    operations += 3L * y.size() + exchanges.numbers() / 2;
  }
}
