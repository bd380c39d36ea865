package org.needmatch.internal.simplex;

import java.util.Arrays;

/** Sparse vectors, one after the other. Not thread-safe. */
final class SparseVectors {
  private int[] begin = new int[64];
  private int[] index = new int[512];
  private double[] value = new double[512];
  private int count;

  void clear() {
    count = 0;
    begin[0] = 0;
  }

  int count() {
    return count;
  }

  /** Numbers held by all vectors. */
  int numbers() {
    return begin[count];
  }

  int begin(int vector) {
    return begin[vector];
  }

  int end(int vector) {
    return begin[vector + 1];
  }

  int index(int at) {
    return index[at];
  }

  double value(int at) {
    return value[at];
  }

  /** Opens a vector; numbers go into the latest. */
  void open() {
    if (count + 2 > begin.length) {
      begin = Arrays.copyOf(begin, 2 * begin.length);
    }
    begin[count + 1] = begin[count];
    count++;
  }

  void put(int at, double number) {
    int end = begin[count];
    if (end == index.length) {
      index = Arrays.copyOf(index, 2 * end);
      value = Arrays.copyOf(value, 2 * end);
    }
    index[end] = at;
    value[end] = number;
    begin[count] = end + 1;
  }

  /** Takes {@code times} the vector from another. */
  void subtract(int vector, double times, IndexedVector from) {
    for (int k = begin[vector]; k < begin[vector + 1]; k++) {
      from.add(index[k], -times * value[k]);
    }
  }

  /** The vector times another. */
  double times(int vector, IndexedVector other) {
    double sum = 0;
    for (int k = begin[vector]; k < begin[vector + 1]; k++) {
      sum += value[k] * other.get(index[k]);
    }
    return sum;
  }
}
