package org.needmatch.ortools;

import java.util.Arrays;
import java.util.BitSet;

/** Columns of a program, row by row each entry once. Not thread-safe. */
final class Columns {
  private int count;
  private int[] begin = new int[1024];
  private double[] cost = new double[1024];
  private int[] row = new int[8192];
  private double[] value = new double[8192];
  private final BitSet left = new BitSet();

  /** Adds a column; entries of one row count together. */
  int add(double ofOne, int[] rows, double[] values, int size) {
    if (count + 2 > begin.length) {
      begin = Arrays.copyOf(begin, 2 * begin.length);
      cost = Arrays.copyOf(cost, 2 * cost.length);
    }
    int first = begin[count];
    if (first + size > row.length) {
      row = Arrays.copyOf(row, 2 * (first + size));
      value = Arrays.copyOf(value, 2 * (first + size));
    }
    int end = first;
    for (int i = 0; i < size; i++) {
      int k = first;
      while (k < end && row[k] != rows[i]) {
        k++;
      }
      if (k == end) {
        row[end] = rows[i];
        value[end++] = 0;
      }
      value[k] += values[i];
    }
    cost[count++] = ofOne;
    begin[count] = end;
    return count - 1;
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

  int row(int entry) {
    return row[entry];
  }

  double value(int entry) {
    return value[entry];
  }

  double cost(int column) {
    return cost[column];
  }

  void cost(int column, double value) {
    cost[column] = value;
  }

  /** Whether the column is left out. */
  boolean isLeftOut(int column) {
    return left.get(column);
  }

  /** What a solution uses of each row. */
  double[] activity(double[] solution, int rows) {
    var used = new double[rows];
    for (int c = 0; c < count; c++) {
      for (int k = begin[c]; k < begin[c + 1] && solution[c] != 0; k++) {
        used[row[k]] += solution[c] * value[k];
      }
    }
    return used;
  }

  /** A copy without the columns that cost more at the prices. */
  Columns affordable(double[] price, double most) {
    var copy = new Columns();
    copy.count = count;
    copy.begin = Arrays.copyOf(begin, count + 1);
    copy.cost = Arrays.copyOf(cost, count);
    copy.row = Arrays.copyOf(row, begin[count]);
    copy.value = Arrays.copyOf(value, begin[count]);
    for (int c = 0; c < count; c++) {
      double loss = -cost[c];
      for (int k = begin[c]; k < begin[c + 1]; k++) {
        loss += price[row[k]] * value[k];
      }
      copy.left.set(c, loss > most);
    }
    return copy;
  }
}
