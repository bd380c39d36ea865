package org.needmatch.internal.simplex;

/**
 * A vector of which it is known where it may differ from zero. Not thread-safe.
 */
final class IndexedVector {
  private final double[] value;
  private final int[] index;
  private final boolean[] listed;
  private int size;

  IndexedVector(int length) {
    value = new double[length];
    index = new int[length];
    listed = new boolean[length];
  }

  int length() {
    return value.length;
  }

  /** Places that may differ from zero. */
  int size() {
    return size;
  }

  /** The {@code i}-th of these places, in no order. */
  int at(int i) {
    return index[i];
  }

  double get(int at) {
    return value[at];
  }

  /** Replaces a number at a place that is listed. */
  void set(int at, double number) {
    value[at] = number;
  }

  void add(int at, double number) {
    list(at);
    value[at] += number;
  }

  /** Whether the place is listed. */
  boolean lists(int at) {
    return listed[at];
  }

  /** From now on the place may differ from zero. */
  void list(int at) {
    if (!listed[at]) {
      listed[at] = true;
      index[size++] = at;
    }
  }

  /** Makes everything zero. Cost: linear in the places listed. */
  void clear() {
    for (int i = 0; i < size; i++) {
      value[index[i]] = 0;
      listed[index[i]] = false;
    }
    size = 0;
  }
}
