package org.needmatch.internal.bound;

import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * The weeks that single volunteers chose when prices were last evaluated, as
 * columns for the linear program. Not thread-safe.
 */
final class ShownWeeks {
  private final Instance instance;
  private final LagrangianDual dual;
  private final IntList week = new IntList();

  ShownWeeks(Instance instance, LagrangianDual dual) {
    this.instance = instance;
    this.dual = dual;
  }

  /** Takes them into the program where it lacks them. Cost: linear in edges. */
  void addTo(RestrictedMaster master, BranchState branch) {
    var graph = instance.graph();
    for (int u = 0; u < graph.units(); u++) {
      week.clear();
      for (int e = graph.begin(u); e < graph.end(u) && !graph.isGroupUnit(u); e++) {
        if (dual.inWeek(e)) {
          week.add(e);
        }
      }
      if (week.size() > 0) {
        master.add(u, week, branch);
      }
    }
  }
}
