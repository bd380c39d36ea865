package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * Reduced-cost fixing: decisions whose opposite is worth too little at given
 * prices to hold a better plan (E. Balas and C. H. Martin, Management Science
 * 26, 1980). Needs of crowds are left alone: their teams do not count one by
 * one. Not thread-safe.
 */
final class ReducedCostFixing {
  private final Instance instance;
  private final PricedPairs pairs;
  private final ScalarizedObjective goal;
  private final long[] paid;
  private final WeekOracle weeks;
  private final TeamOracle teams;
  private final IntList chosen = new IntList();
  private final SharedPoolCuts crowding;

  ReducedCostFixing(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      ScalarizedObjective goal) {
    this.goal = goal;
    paid = new long[pairs.count()];
    this.instance = instance;
    crowding = new SharedPoolCuts(instance, pairs);
    this.pairs = pairs;
    weeks = new WeekOracle(instance, conflicts, spells, pairs);
    teams = new TeamOracle(instance, pairs);
  }

  /**
   * Decisions that may be taken because their opposite is worth less by more than
   * the slack.
   *
   * @param slack
   *          the branch's value at the prices less the least value of interest,
   *          in parts of a point
   */
  List<BranchingDecision> decisions(long[] price, BranchState branch, long slack) {
    var found = new ArrayList<BranchingDecision>();
    for (int n = 0; n < instance.sessions().count(); n++) {
      if (branch.force(n) == 0 && !branch.runsAnyway(n) && goal.ofRun(n) == 0
          && !crowding.holds(n)) {
        long free = teams.best(n, price, branch.marks(), 0);
        if (free - teams.best(n, price, branch.marks(), 1) > slack) {
          found.add(new BranchingDecision(BranchingDecision.Kind.NOT_RUN, n, -1));
        } else if (free > slack) {
          found.add(new BranchingDecision(BranchingDecision.Kind.RUNS, n, -1));
        }
      }
    }
    for (var decision : found) {
      branch.take(decision);
    }
    var graph = instance.graph();
    long[] ofWeeks = goal.paid(price, paid);
    for (int u = 0; u < graph.units() && !instance.workers().stopped(); u++) {
      if (!graph.isGroupUnit(u)) {
        long free = weeks.best(u, ofWeeks, branch.marks(), chosen);
        for (int e = graph.begin(u); e < graph.end(u); e++) {
          var decision = fix(u, e, free, price, branch, slack, ofWeeks);
          if (decision != null) {
            found.add(decision);
            branch.take(decision);
            free = weeks.best(u, ofWeeks, branch.marks(), chosen);
          }
        }
      }
    }
    return found;
  }

  private @Nullable BranchingDecision fix(int unit, int pair, long freeWeek, long[] price,
      BranchState branch, long slack, long[] ofWeeks) {
    var marks = branch.marks();
    int need = pairs.need(pair);
    if (marks.of(pair) != PairStatus.OPEN || !pairs.isOnlyWay(pair) || goal.ofRun(need) != 0
        || crowding.holds(need)) {
      return null;
    }
    long freeTeam = teams.best(need, price, marks, branch.force(need));
    marks.set(pair, PairStatus.IN);
    long week = weeks.best(unit, ofWeeks, marks, chosen) - LagrangianDual.BIG_M;
    long team = teams.best(need, price, marks, branch.force(need));
    marks.set(pair, PairStatus.OUT);
    long weekOut = weeks.best(unit, ofWeeks, marks, chosen);
    long teamOut = teams.best(need, price, marks, branch.force(need));
    marks.set(pair, PairStatus.OPEN);
    if (freeWeek - week + (freeTeam - team) > slack) {
      return new BranchingDecision(BranchingDecision.Kind.OUT, need, pairs.volunteer(pair));
    }
    if (freeWeek - weekOut + (freeTeam - teamOut) > slack) {
      return new BranchingDecision(BranchingDecision.Kind.IN, need, pairs.volunteer(pair));
    }
    return null;
  }
}
