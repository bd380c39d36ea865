package org.needmatch.internal.simplex;

import java.util.Arrays;

/**
 * The columns of a linear program, sparse; more can be added. Not thread-safe.
 */
final class Columns {
  /** After the last entry of a row. */
  static final int NONE = -1;

  private int[] begin = new int[64];
  private int[] row = new int[256];
  private double[] value = new double[256];
  private double[] cost = new double[64];
  private int[] owner = new int[256];
  private int[] nextInRow = new int[256];
  private final int[] firstInRow;
  private int count;

  Columns(int rows) {
    firstInRow = new int[rows];
    Arrays.fill(firstInRow, NONE);
  }

  int count() {
    return count;
  }

  int begin(int column) {
    return begin[column];
  }

  int end(int column) {
    return begin[column + 1];
  }

  int size(int column) {
    return begin[column + 1] - begin[column];
  }

  int row(int at) {
    return row[at];
  }

  double value(int at) {
    return value[at];
  }

  double cost(int column) {
    return cost[column];
  }

  void cost(int column, double newCost) {
    cost[column] = newCost;
  }

  int add(double newCost, int[] rows, double[] values, int size) {
    if (count + 2 > begin.length) {
      begin = Arrays.copyOf(begin, 2 * begin.length);
      cost = Arrays.copyOf(cost, begin.length);
    }
    int end = begin[count];
    if (end + size > row.length) {
      row = Arrays.copyOf(row, Math.max(2 * row.length, end + size));
      value = Arrays.copyOf(value, row.length);
      owner = Arrays.copyOf(owner, row.length);
      nextInRow = Arrays.copyOf(nextInRow, row.length);
    }
    System.arraycopy(rows, 0, row, end, size);
    System.arraycopy(values, 0, value, end, size);
    for (int k = end; k < end + size; k++) {
      owner[k] = count;
      nextInRow[k] = firstInRow[row[k]];
      firstInRow[row[k]] = k;
    }
    cost[count] = newCost;
    begin[count + 1] = end + size;
    return count++;
  }

  /** With these right sides, as data. */
  LinearProgram program(double[] right, int firstSleeper) {
    int numbers = begin[count];
    return new LinearProgram(right.clone(), firstSleeper, Arrays.copyOf(cost, count),
        Arrays.copyOf(begin, count + 1), Arrays.copyOf(row, numbers),
        Arrays.copyOf(value, numbers));
  }

  /** Where the latest entry of a row stands, or {@link #NONE}. */
  int first(int ofRow) {
    return firstInRow[ofRow];
  }

  /** Where the entry of the same row before it stands, or {@link #NONE}. */
  int next(int at) {
    return nextInRow[at];
  }

  /** The column of an entry. */
  int column(int at) {
    return owner[at];
  }

  /** Adds the column to a vector over the rows, but for some rows. */
  void scatter(int column, boolean[] without, IndexedVector vector) {
    for (int k = begin[column]; k < begin[column + 1]; k++) {
      if (!without[row[k]]) {
        vector.add(row[k], value[k]);
      }
    }
  }

  /**
   * What a variable gains, from the costs of those it replaces.
   *
   * @param alpha
   *          how much of each basic variable it replaces
   */
  double gain(int variable, IndexedVector alpha, int[] basis) {
    double gain = variable < 0 ? 0 : cost(variable);
    for (int i = 0; i < alpha.size(); i++) {
      int replaced = basis[alpha.at(i)];
      if (replaced >= 0) {
        gain -= cost(replaced) * alpha.get(alpha.at(i));
      }
    }
    return gain;
  }
}
