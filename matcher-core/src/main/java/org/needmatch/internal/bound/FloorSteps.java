package org.needmatch.internal.bound;

import org.needmatch.internal.instance.GroupPoints;
import org.needmatch.internal.instance.Instance;

/**
 * Subgradient steps on what a point counts in groups that have a floor: more
 * where the best teams stay below it, less where they are above. Not
 * thread-safe.
 */
final class FloorSteps {
  private static final double LONGEST = 2;
  private static final double HALF_AFTER = 30;

  private FloorSteps() {
  }

  /** Changes the prices of the groups in place. */
  static void move(Instance instance, LagrangianDual dual, long[] price, long iterations) {
    var floors = instance.floors();
    if (floors.count() == 0) {
      return;
    }
    int first = dual.pairs().count();
    long most = floors.weight() * TeamOracle.PART;
    double length = LONGEST * TeamOracle.PART / (1 + iterations / HALF_AFTER);
    var met = new GroupPoints(floors);
    for (int n = 0; n < instance.sessions().count(); n++) {
      met.add(n, dual.points(n));
    }
    for (int g = 0; g < floors.count(); g++) {
      double lack = (floors.floor(g) - met.met(g)) / (double) Math.max(1, floors.total(g));
      price[first + g] = Math.clamp(price[first + g] + Math.round(length * lack), 0, most);
    }
  }
}
