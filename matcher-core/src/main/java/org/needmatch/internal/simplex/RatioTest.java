package org.needmatch.internal.simplex;

/**
 * Which basic variable leaves when another grows: of those that come to zero at
 * nearly the same step, the one with the largest pivot (P. M. J. Harris,
 * Mathematical Programming 5, 1973). Immutable.
 */
record RatioTest(boolean[] sleeps) {
  private static final double SMALLEST_PIVOT = 1e-7;
  private static final double SLACKNESS = 1e-9;

  /**
   * The row that leaves, or -1 where nothing stops the variable.
   *
   * @param x
   *          of the basic variable at each row
   * @param alpha
   *          how much of each goes for one more of the entering variable
   */
  int leaving(double[] x, IndexedVector alpha) {
    double reach = Double.MAX_VALUE;
    for (int i = 0; i < alpha.size(); i++) {
      int r = alpha.at(i);
      if (alpha.get(r) > SMALLEST_PIVOT && !sleeps[r]) {
        reach = Math.min(reach, (Math.max(0, x[r]) + SLACKNESS) / alpha.get(r));
      }
    }
    int row = -1;
    double largest = 0;
    for (int i = 0; i < alpha.size(); i++) {
      int r = alpha.at(i);
      double size = alpha.get(r);
      if (size > SMALLEST_PIVOT && !sleeps[r] && x[r] <= reach * size
          && (size > largest || size == largest && r < row)) {
        largest = size;
        row = r;
      }
    }
    return row;
  }
}
