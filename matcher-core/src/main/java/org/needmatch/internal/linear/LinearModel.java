package org.needmatch.internal.linear;

import java.util.Arrays;

/**
 * Columns of whole numbers and rows over them, in flat arrays: about 12 bytes a
 * term. Not thread-safe while it grows.
 */
public final class LinearModel {

  /** How a row's sum stands to its right side. */
  public enum Sense {
    AT_MOST, AT_LEAST
  }

  /** What a column stands for. */
  public enum Meaning {
    /** Whether an edge of the graph is taken. */
    EDGE,
    /** Whether a need runs. */
    RUNS,
    /** Core seats filled in a role. */
    CORE,
    /** Other seats filled in a role. */
    OTHERS,
    /** Whether all core seats of a role are filled. */
    FULL
  }

  private int columns;
  private Meaning[] meaning = new Meaning[16];
  private int[] subject = new int[16];
  private long[] lower = new long[16];
  private long[] upper = new long[16];
  private long[] points = new long[16];
  private int rows;
  private int[] rowBegin = new int[16];
  private RowKind[] rule = new RowKind[16];
  private Sense[] sense = new Sense[16];
  private long[] right = new long[16];
  private int terms;
  private int[] column = new int[64];
  private long[] factor = new long[64];

  /** Adds a column; returns its number. */
  int add(Meaning of, int number, long least, long most, long pointsEach) {
    if (columns == lower.length) {
      meaning = Arrays.copyOf(meaning, 2 * columns);
      subject = Arrays.copyOf(subject, 2 * columns);
      lower = Arrays.copyOf(lower, 2 * columns);
      upper = Arrays.copyOf(upper, 2 * columns);
      points = Arrays.copyOf(points, 2 * columns);
    }
    meaning[columns] = of;
    subject[columns] = number;
    lower[columns] = least;
    upper[columns] = most;
    points[columns] = pointsEach;
    return columns++;
  }

  /** Adds a term to the row that is being written. */
  LinearModel term(int of, long by) {
    if (by != 0) {
      if (terms == column.length) {
        column = Arrays.copyOf(column, Math.multiplyExact(2, terms));
        factor = Arrays.copyOf(factor, 2 * terms);
      }
      column[terms] = of;
      factor[terms++] = by;
    }
    return this;
  }

  /** Ends the row that is being written. */
  void row(RowKind why, Sense how, long rightSide) {
    if (rows + 1 == rowBegin.length) {
      int length = 2 * rowBegin.length;
      rowBegin = Arrays.copyOf(rowBegin, length);
      rule = Arrays.copyOf(rule, length);
      sense = Arrays.copyOf(sense, length);
      right = Arrays.copyOf(right, length);
    }
    rule[rows] = why;
    sense[rows] = how;
    right[rows++] = rightSide;
    rowBegin[rows] = terms;
  }

  /** Number of columns. */
  public int columns() {
    return columns;
  }

  /** What a column stands for. */
  public Meaning meaning(int of) {
    return meaning[of];
  }

  /** Number of the edge, need or role that a column is about. */
  public int subject(int of) {
    return subject[of];
  }

  /** Least value of a column. */
  public long lower(int of) {
    return lower[of];
  }

  /** Greatest value of a column. */
  public long upper(int of) {
    return upper[of];
  }

  /** Points of medium for each unit of the column. */
  public long points(int of) {
    return points[of];
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Why the row is there. */
  public RowKind rule(int row) {
    return rule[row];
  }

  /** How the row's sum stands to its right side. */
  public Sense sense(int row) {
    return sense[row];
  }

  /** The row's right side. */
  public long right(int row) {
    return right[row];
  }

  /** First term of the row. */
  public int begin(int row) {
    return rowBegin[row];
  }

  /** First term after the row's. */
  public int end(int row) {
    return rowBegin[row + 1];
  }

  /** The column of a term. */
  public int column(int term) {
    return column[term];
  }

  /** The factor of a term. */
  public long factor(int term) {
    return factor[term];
  }
}
