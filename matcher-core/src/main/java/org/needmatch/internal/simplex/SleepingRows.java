package org.needmatch.internal.simplex;

import java.util.Arrays;

/**
 * Which rows of a program do not count until they are broken. The slack of such
 * a row is basic. Not thread-safe.
 */
final class SleepingRows {
  private final Columns columns;
  private final double[] right;
  private final int first;
  private final boolean[] sleeps;
  private final double[] room;

  /**
   * @param right
   *          of each row
   * @param first
   *          from this row on all sleep at first
   */
  SleepingRows(Columns columns, double[] right, int first) {
    this.columns = columns;
    this.right = right;
    this.first = first;
    sleeps = new boolean[right.length];
    room = new double[right.length];
    sleepAll();
  }

  /** Puts all that may sleep to sleep. */
  void sleepAll() {
    Arrays.fill(sleeps, first, sleeps.length, true);
  }

  /** Whether each row sleeps; not to be changed. */
  boolean[] flags() {
    return sleeps;
  }

  /** Puts a row to sleep if it may. Returns whether it sleeps now. */
  boolean sleep(int row) {
    sleeps[row] = row >= first;
    return sleeps[row];
  }

  /**
   * The row awake of which most is lacking, -1 when none lacks more than a
   * little.
   *
   * @param x
   *          how much of the variable at each row
   */
  int mostBroken(double[] x, double little) {
    int row = -1;
    double most = -little;
    for (int r = 0; r < x.length; r++) {
      if (!sleeps[r] && x[r] < most) {
        most = x[r];
        row = r;
      }
    }
    return row;
  }

  /**
   * Wakes rows that are broken by more than a little. Returns whether there were
   * any.
   *
   * @param basis
   *          variable at each row: a column, or the complement of a slack's row
   * @param x
   *          how much of it
   */
  boolean wake(int[] basis, double[] x, double little) {
    System.arraycopy(right, first, room, first, room.length - first);
    for (int r = 0; r < basis.length; r++) {
      if (basis[r] >= 0) {
        for (int k = columns.begin(basis[r]); k < columns.end(basis[r]); k++) {
          room[columns.row(k)] -= columns.value(k) * x[r];
        }
      }
    }
    boolean woken = false;
    for (int r = first; r < room.length; r++) {
      if (sleeps[r] && room[r] < -little) {
        sleeps[r] = false;
        woken = true;
      }
    }
    return woken;
  }
}
