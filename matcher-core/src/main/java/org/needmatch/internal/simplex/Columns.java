package org.needmatch.internal.simplex;

import java.util.Arrays;

/**
 * The columns of a linear program, sparse; more can be added. Not thread-safe.
 */
final class Columns {
  private int[] begin = new int[64];
  private int[] row = new int[256];
  private double[] value = new double[256];
  private double[] cost = new double[64];
  private int count;

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
    }
    System.arraycopy(rows, 0, row, end, size);
    System.arraycopy(values, 0, value, end, size);
    cost[count] = newCost;
    begin[count + 1] = end + size;
    return count++;
  }

  /** The column times a vector over the rows. */
  double times(int column, double[] vector) {
    double sum = 0;
    for (int k = begin[column]; k < begin[column + 1]; k++) {
      sum += value[k] * vector[row[k]];
    }
    return sum;
  }

  /** Adds the column to a vector over the rows. */
  void scatter(int column, double[] vector) {
    for (int k = begin[column]; k < begin[column + 1]; k++) {
      vector[row[k]] += value[k];
    }
  }
}
