package org.needmatch.internal.simplex;

import java.util.Arrays;

/**
 * In which order the columns of a basis are pivoted: slacks, then again and
 * again columns and rows that have one entry left, whose pivots are known
 * without any arithmetic; the rest by size. Not thread-safe.
 */
final class PivotOrder {
  private final Columns columns;
  private final int rows;
  private final boolean[] slack;
  private final boolean[] done;
  private final int[] entries;
  private final int[] begin;
  private int[] inRow = {};
  private int[] variable = {};
  private int[] left = {};
  private boolean[] placed = {};
  private int[] column = {};
  private int[] row = {};
  private int size;
  private int[] waiting = {};
  private int waitingSize;

  PivotOrder(Columns columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    slack = new boolean[rows];
    done = new boolean[rows];
    entries = new int[rows];
    begin = new int[rows + 1];
  }

  /** Orders the columns of a basis: slacks are complements of their rows. */
  void find(int[] basis) {
    Arrays.fill(slack, false);
    int structural = 0;
    for (int basic : basis) {
      if (basic < 0) {
        slack[~basic] = true;
      } else {
        structural++;
      }
    }
    System.arraycopy(slack, 0, done, 0, rows);
    if (variable.length < structural) {
      int length = structural + structural / 2;
      variable = new int[length];
      left = new int[length];
      placed = new boolean[length];
      column = new int[length];
      row = new int[length];
    }
    size = 0;
    list(basis);
    alone();
    rest(structural);
  }

  private void list(int[] basis) {
    Arrays.fill(entries, 0);
    int count = 0;
    for (int basic : basis) {
      if (basic >= 0) {
        variable[count] = basic;
        left[count] = 0;
        placed[count] = false;
        for (int k = columns.begin(basic); k < columns.end(basic); k++) {
          if (!slack[columns.row(k)]) {
            entries[columns.row(k)]++;
            left[count]++;
          }
        }
        count++;
      }
    }
    for (int r = 0; r < rows; r++) {
      begin[r + 1] = begin[r] + entries[r];
    }
    if (inRow.length < begin[rows]) {
      inRow = new int[begin[rows] * 3 / 2];
    }
    int[] next = Arrays.copyOf(begin, rows);
    for (int i = 0; i < count; i++) {
      for (int k = columns.begin(variable[i]); k < columns.end(variable[i]); k++) {
        int r = columns.row(k);
        if (!slack[r]) {
          inRow[next[r]++] = i;
        }
      }
    }
    if (waiting.length < rows + count) {
      waiting = new int[(rows + count) * 3 / 2];
    }
    waitingSize = 0;
    for (int i = 0; i < count; i++) {
      if (left[i] == 1) {
        waiting[waitingSize++] = i;
      }
    }
    for (int r = 0; r < rows; r++) {
      if (entries[r] == 1) {
        waiting[waitingSize++] = ~r;
      }
    }
  }

  private void alone() {
    for (int i = 0; i < waitingSize; i++) {
      if (waiting[i] >= 0) {
        ofColumn(waiting[i]);
      } else {
        ofRow(~waiting[i]);
      }
    }
  }

  private void ofColumn(int i) {
    if (placed[i] || left[i] != 1) {
      return;
    }
    for (int k = columns.begin(variable[i]); k < columns.end(variable[i]); k++) {
      if (!done[columns.row(k)]) {
        place(i, columns.row(k));
        return;
      }
    }
  }

  private void ofRow(int r) {
    if (done[r] || entries[r] != 1) {
      return;
    }
    for (int k = begin[r]; k < begin[r + 1]; k++) {
      if (!placed[inRow[k]]) {
        place(inRow[k], r);
        return;
      }
    }
  }

  private void place(int i, int r) {
    placed[i] = true;
    done[r] = true;
    column[size] = variable[i];
    row[size++] = r;
    for (int k = begin[r]; k < begin[r + 1]; k++) {
      int other = inRow[k];
      if (!placed[other] && --left[other] == 1) {
        wait(other);
      }
    }
    for (int k = columns.begin(variable[i]); k < columns.end(variable[i]); k++) {
      int other = columns.row(k);
      if (!done[other] && --entries[other] == 1) {
        wait(~other);
      }
    }
  }

  private void wait(int what) {
    waiting[waitingSize++] = what;
  }

  private void rest(int structural) {
    var keys = new long[structural - size];
    int count = 0;
    for (int i = 0; i < structural; i++) {
      if (!placed[i]) {
        keys[count++] = (long) left[i] << Integer.SIZE | i;
      }
    }
    Arrays.sort(keys);
    for (long key : keys) {
      column[size] = variable[(int) key];
      row[size++] = -1;
    }
  }

  boolean isSlack(int r) {
    return slack[r];
  }

  /** Columns of the basis that are no slacks. */
  int size() {
    return size;
  }

  int column(int i) {
    return column[i];
  }

  /** The row to pivot in, or -1 where that takes arithmetic. */
  int row(int i) {
    return row[i];
  }

  /** Entries of a row in the columns of {@link #rest}. */
  int entries(int r) {
    return entries[r];
  }
}
