package org.needmatch.ortools;

import java.util.Random;
import org.needmatch.internal.simplex.LinearSolver;

/**
 * A random program whose variables are at most 1, each by a row of its own, the
 * first rows; then rows that several share.
 */
record RandomProgram(double[] right, double[] cost, int[][] rows, double[][] values) {
  static RandomProgram of(long seed, int variables, int shared) {
    var random = new Random(seed);
    var right = new double[variables + shared];
    for (int r = 0; r < right.length; r++) {
      right[r] = r < variables ? 1 : 1 + random.nextInt(4);
    }
    var cost = new double[variables];
    var rows = new int[variables][];
    var values = new double[variables][];
    for (int c = 0; c < variables; c++) {
      cost[c] = 1 + random.nextInt(20);
      rows[c] = new int[]{c, variables + random.nextInt(shared),
          variables + random.nextInt(shared)};
      values[c] = new double[]{1, 1 + random.nextInt(2), 1};
    }
    return new RandomProgram(right, cost, rows, values);
  }

  void addTo(LinearSolver solver, int from, int to) {
    for (int c = from; c < to; c++) {
      solver.add(cost[c], rows[c], values[c], rows[c].length);
    }
  }

  /** The most that 0 and 1 can give. */
  double best() {
    double best = 0;
    for (int set = 0; set < 1 << cost.length; set++) {
      best = Math.max(best, worth(set));
    }
    return best;
  }

  private double worth(int set) {
    var used = new double[right.length];
    double worth = 0;
    for (int c = 0; c < cost.length; c++) {
      if ((set >> c & 1) == 1) {
        worth += cost[c];
        for (int i = 0; i < rows[c].length; i++) {
          used[rows[c][i]] += values[c][i];
        }
      }
    }
    for (int r = 0; r < used.length; r++) {
      if (used[r] > right[r]) {
        return 0;
      }
    }
    return worth;
  }

  double worth(double[] solution) {
    int set = 0;
    for (int c = 0; c < solution.length; c++) {
      set |= (int) Math.round(solution[c]) << c;
    }
    return worth(set);
  }
}
