package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * Reduced-cost fixing: decisions whose opposite is worth too little at given
 * prices to hold a better plan (E. Balas and C. H. Martin, Management Science
 * 26, 1980). Needs of crowds are left alone: their teams do not count one by
 * one. Not thread-safe.
 */
final class Fixing {
  private final Instance instance;
  private final Pairs pairs;
  private final Goal goal;
  private final long[] paid;
  private final WeekOracle weeks;
  private final TeamOracle teams;
  private final IntList chosen = new IntList();
  private final Crowding crowding;

  Fixing(Instance instance, Conflicts conflicts, Spells spells, Pairs pairs, Goal goal) {
    this.goal = goal;
    paid = new long[pairs.count()];
    this.instance = instance;
    crowding = new Crowding(instance, pairs);
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
  List<Decision> decisions(long[] price, Branch branch, long slack) {
    var found = new ArrayList<Decision>();
    for (int n = 0; n < instance.sessions().count(); n++) {
      if (branch.force(n) == 0 && !branch.runsAnyway(n) && goal.ofRun(n) == 0
          && !crowding.holds(n)) {
        long free = teams.best(n, price, branch.marks(), 0);
        if (free - teams.best(n, price, branch.marks(), 1) > slack) {
          found.add(new Decision(Decision.Kind.NOT_RUN, n, -1));
        } else if (free > slack) {
          found.add(new Decision(Decision.Kind.RUNS, n, -1));
        }
      }
    }
    for (var decision : found) {
      branch.take(decision);
    }
    var graph = instance.graph();
    long[] ofWeeks = goal.paid(price, paid);
    for (int u = 0; u < graph.units(); u++) {
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

  private @Nullable Decision fix(int unit, int pair, long freeWeek, long[] price, Branch branch,
      long slack, long[] ofWeeks) {
    var marks = branch.marks();
    int need = pairs.need(pair);
    if (marks.of(pair) != Marks.OPEN || !pairs.isOnlyWay(pair) || goal.ofRun(need) != 0
        || crowding.holds(need)) {
      return null;
    }
    long freeTeam = teams.best(need, price, marks, branch.force(need));
    marks.set(pair, Marks.IN);
    long week = weeks.best(unit, ofWeeks, marks, chosen) - Dual.MUST;
    long team = teams.best(need, price, marks, branch.force(need));
    marks.set(pair, Marks.OUT);
    long weekOut = weeks.best(unit, ofWeeks, marks, chosen);
    long teamOut = teams.best(need, price, marks, branch.force(need));
    marks.set(pair, Marks.OPEN);
    if (freeWeek - week + (freeTeam - team) > slack) {
      return new Decision(Decision.Kind.OUT, need, pairs.volunteer(pair));
    }
    if (freeWeek - weekOut + (freeTeam - teamOut) > slack) {
      return new Decision(Decision.Kind.IN, need, pairs.volunteer(pair));
    }
    return null;
  }
}
