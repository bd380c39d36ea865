package org.needmatch.internal.bound;

import org.needmatch.internal.instance.Floors;
import org.needmatch.internal.simplex.LinearSolver;

/**
 * Groups of needs with floors in the restricted master: a column for each says
 * how many of its points count towards its floor, no more than it has and no
 * more than the floor. Immutable.
 */
final class FloorColumns {
  private final Floors floors;
  private final int first;

  /**
   * @param first
   *          of the rows, which are as many as {@link #rows} says
   * @param right
   *          right sides of all rows, of which it sets its own
   */
  FloorColumns(Floors floors, int first, double scale, double[] right) {
    this.floors = floors;
    this.first = first;
    for (int g = 0; g < floors.count(); g++) {
      right[first + floors.count() + g] = floors.floor(g) / scale;
    }
  }

  static int rows(Floors floors) {
    return 2 * floors.count();
  }

  /** What a point counts at most. */
  double most() {
    return 1.0 + floors.weight();
  }

  /** The row of the need's group, below 0 for none. */
  int row(int need) {
    return floors.group(need) < 0 ? -1 : first + floors.group(need);
  }

  /** Adds the columns. */
  void columns(LinearSolver simplex) {
    for (int g = 0; g < floors.count(); g++) {
      simplex.add(floors.weight(), new int[]{first + g, first + floors.count() + g},
          new double[]{1, 1}, 2);
    }
  }

  /** What a point of each group counts beyond itself, in parts of a point. */
  void prices(LinearSolver simplex, long[] price, int from) {
    for (int g = 0; g < floors.count(); g++) {
      long parts = Math.round(simplex.price(first + g) * TeamOracle.PART);
      price[from + g] = Math.clamp(parts, 0, floors.weight() * TeamOracle.PART);
    }
  }
}
