package org.needmatch.internal.simplex;

/**
 * A linear program as data: maximise under rows "at most", over variables of
 * zero or more. Arrays are not copied and not to be changed.
 *
 * @param right
 *          of each row, zero or more
 * @param firstSleeper
 *          from this row on rows are seldom tight
 * @param cost
 *          of each variable
 * @param begin
 *          where each variable's entries begin, and after the last where they
 *          end
 * @param row
 *          of each entry
 * @param value
 *          of each entry
 */
@SuppressWarnings("ArrayRecordComponent")
public record LinearProgram(double[] right, int firstSleeper, double[] cost, int[] begin, int[] row,
    double[] value) {

  /** The program, not solved yet. */
  public Simplex simplex() {
    var simplex = new Simplex(right, firstSleeper);
    for (int c = 0; c < cost.length; c++) {
      int size = begin[c + 1] - begin[c];
      var rows = new int[size];
      var values = new double[size];
      System.arraycopy(row, begin[c], rows, 0, size);
      System.arraycopy(value, begin[c], values, 0, size);
      simplex.add(cost[c], rows, values, size);
    }
    return simplex;
  }
}
