package org.needmatch.internal.bound;

import org.needmatch.internal.instance.Instance;

/**
 * What being in a week is worth by itself in the restricted master: what the
 * goal says, and so much more or less for what a branch demands or forbids.
 */
record WeekCosts(Instance instance, ScalarizedObjective goal, double scale, double forbidden) {

  double of(ColumnPool weeks, int week, BranchState branch) {
    double cost = 0;
    for (int k = weeks.begin(week); k < weeks.end(week); k++) {
      int edge = weeks.edge(k);
      if (instance.graph().isGroup(edge)) {
        for (var part : instance.graph().parts(edge)) {
          cost += of(branch, part.pair());
        }
      } else {
        cost += of(branch, edge);
      }
    }
    return cost;
  }

  private double of(BranchState branch, int pair) {
    int mark = branch.marks().of(pair);
    double bonus = goal.ofPair(pair) / scale / TeamOracle.PART;
    return bonus + (mark == PairStatus.OPEN ? 0 : mark == PairStatus.OUT ? -forbidden : forbidden);
  }
}
