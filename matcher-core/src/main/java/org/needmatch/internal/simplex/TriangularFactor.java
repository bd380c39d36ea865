package org.needmatch.internal.simplex;

import java.util.Arrays;

/**
 * One triangle of a basis: eliminating a row divides it and takes multiples of
 * it from other rows. Where a vector has few numbers, only the rows that they
 * reach are visited, found depth first (J. R. Gilbert and T. Peierls, SIAM
 * Journal on Scientific and Statistical Computing 9, 1988). Not thread-safe.
 */
final class TriangularFactor {
  /** With more than one of so many rows listed, all are gone through in order. */
  private static final int SPARSE = 10;

  private final boolean backwards;
  private final int[] begin;
  private final int[] end;
  private final double[] divisor;
  private final int[] order;
  private int ordered;
  private int[] target = new int[256];
  private double[] times = new double[256];
  private int numbers;
  private final int[] path;
  private final int[] next;
  private final int[] reached;
  private final boolean[] seen;

  /**
   * @param backwards
   *          whether rows are eliminated from the latest opened to the first
   */
  TriangularFactor(int rows, boolean backwards) {
    this.backwards = backwards;
    begin = new int[rows];
    end = new int[rows];
    divisor = new double[rows];
    order = new int[rows];
    path = new int[rows];
    next = new int[rows];
    reached = new int[rows];
    seen = new boolean[rows];
    Arrays.fill(divisor, 1);
  }

  void clear() {
    for (int i = 0; i < ordered; i++) {
      begin[order[i]] = 0;
      end[order[i]] = 0;
      divisor[order[i]] = 1;
    }
    ordered = 0;
    numbers = 0;
  }

  /** Numbers off the diagonal. */
  int numbers() {
    return numbers;
  }

  /** Opens the next row; {@link #put} speaks of the latest. */
  void open(int row, double by) {
    open(row, by, 0);
  }

  private void open(int row, double by, int room) {
    order[ordered++] = row;
    divisor[row] = by;
    begin[row] = numbers;
    end[row] = numbers;
    numbers += room;
  }

  /** So many times the open row is taken from another. */
  void put(int otherRow, double number) {
    if (numbers == target.length) {
      target = Arrays.copyOf(target, 2 * numbers);
      times = Arrays.copyOf(times, 2 * numbers);
    }
    target[numbers] = otherRow;
    times[numbers++] = number;
    end[order[ordered - 1]] = numbers;
  }

  /**
   * Becomes the transpose of another.
   *
   * @param sequence
   *          all rows in the order in which the transpose eliminates them
   * @param divides
   *          whether the other's divisors are kept
   */
  void transpose(TriangularFactor other, int[] sequence, boolean divides) {
    clear();
    int[] count = path;
    Arrays.fill(count, 0);
    for (int k = 0; k < other.numbers; k++) {
      count[other.target[k]]++;
    }
    if (target.length < other.numbers) {
      target = new int[other.target.length];
      times = new double[target.length];
    }
    for (int row : sequence) {
      double by = divides ? other.divisor[row] : 1;
      if (count[row] > 0 || by != 1) {
        open(row, by, count[row]);
      }
    }
    for (int i = 0; i < other.ordered; i++) {
      int row = other.order[i];
      for (int k = other.begin[row]; k < other.end[row]; k++) {
        int at = end[other.target[k]]++;
        target[at] = row;
        times[at] = other.times[k];
      }
    }
  }

  /** Eliminates all rows from a vector, in place. */
  void solve(IndexedVector x) {
    if (x.size() * SPARSE > ordered) {
      for (int i = 0; i < ordered; i++) {
        int row = order[backwards ? ordered - 1 - i : i];
        if (x.get(row) != 0) {
          eliminate(row, x);
        }
      }
      return;
    }
    int first = reach(x);
    for (int i = first; i < reached.length; i++) {
      int row = reached[i];
      seen[row] = false;
      if (x.get(row) != 0) {
        eliminate(row, x);
      }
    }
  }

  private void eliminate(int row, IndexedVector x) {
    double number = x.get(row) / divisor[row];
    x.set(row, number);
    for (int k = begin[row]; k < end[row]; k++) {
      x.add(target[k], -number * times[k]);
    }
  }

  /** Where the reached rows begin, in an order of elimination. */
  private int reach(IndexedVector x) {
    int top = reached.length;
    for (int i = 0; i < x.size(); i++) {
      int row = x.at(i);
      if (seen[row]) {
        continue;
      }
      int depth = 0;
      path[0] = row;
      next[0] = begin[row];
      seen[row] = true;
      while (depth >= 0) {
        int now = path[depth];
        if (next[depth] == end[now]) {
          reached[--top] = now;
          depth--;
        } else {
          int to = target[next[depth]++];
          if (!seen[to]) {
            seen[to] = true;
            path[++depth] = to;
            next[depth] = begin[to];
          }
        }
      }
    }
    return top;
  }
}
