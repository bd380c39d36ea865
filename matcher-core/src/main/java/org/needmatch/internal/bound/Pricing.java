package org.needmatch.internal.bound;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * Evaluates the dual at the linear program's prices, and takes the weeks that
 * are worth more than they cost there into the program. Not thread-safe.
 */
final class Pricing {
  private static final double WORTH_WHILE = 0.004;
  private static final double LEAST = 0.25;

  private final Instance instance;
  private final WeekOracle weeks;
  private final TeamOracle teams;
  private final IntList chosen = new IntList();
  private final ScalarizedObjective goal;
  private final @Nullable ChangeLimitedKnapsack changes;
  private final PricedPairs pairs;
  private final long[] price;
  private final long[] paid;
  private final long[] team;
  private final boolean[] dropped;
  private final SharedPoolCuts crowding;

  Pricing(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      ScalarizedObjective goal, @Nullable RetainedWeeks kept) {
    changes = kept == null ? null : new ChangeLimitedKnapsack(kept);
    this.instance = instance;
    this.goal = goal;
    paid = new long[pairs.count()];
    weeks = new WeekOracle(instance, conflicts, spells, pairs);
    teams = new TeamOracle(instance, pairs);
    price = pairs.noPrices();
    this.pairs = pairs;
    team = new long[instance.sessions().count()];
    dropped = new boolean[team.length];
    crowding = new SharedPoolCuts(instance, pairs);
  }

  /**
   * One round; the node keeps the prices when they prove a lower value, and is
   * left alone when it was to stop.
   *
   * @return whether the program has more weeks now
   */
  boolean round(BranchNode node, BranchState branch, RestrictedMaster master) {
    master.prices(price);
    long total = -branch.musts() * LagrangianDual.BIG_M - pairs.ofFloors(price);
    for (int n = 0; n < team.length; n++) {
      team[n] = team(n, branch);
      total += team[n];
    }
    total -= crowding.excess(team, branch, dropped);
    boolean more = false;
    if (changes != null) {
      changes.begin();
    }
    long[] ofWeeks = goal.paid(price, paid);
    for (int u = 0; u < instance.graph().units(); u++) {
      if (instance.workers().stopped()) {
        return false;
      }
      long value = weeks.best(u, ofWeeks, branch.marks(), chosen);
      total += changes == null ? value : changes.take(u, value, ofWeeks, branch.marks());
      if (chosen.size() > 0 && gains(value, u, branch, master)) {
        more |= master.add(u, chosen, branch);
      }
    }
    total += changes == null ? 0 : changes.end(null);
    if (total < node.value()) {
      node.prove(total, price.clone());
    }
    return more;
  }

  private long team(int need, BranchState branch) {
    int force = branch.force(need);
    long bonus = goal.ofRun(need);
    if (bonus == 0 || force < 0) {
      return teams.best(need, price, branch.marks(), force);
    }
    long running = teams.best(need, price, branch.marks(), 1) + bonus;
    return force > 0 ? running : Math.max(0, running);
  }

  private boolean gains(long value, int unit, BranchState branch, RestrictedMaster master) {
    long musts = musts(branch);
    return value - musts * LagrangianDual.BIG_M + musts * master.demand() > master.weekPrice(unit)
        + Math.max(LEAST, goal.grain() * WORTH_WHILE);
  }

  private long musts(BranchState branch) {
    var graph = instance.graph();
    long musts = 0;
    for (int i = 0; i < chosen.size(); i++) {
      int edge = chosen.get(i);
      if (graph.isGroup(edge)) {
        for (var part : graph.parts(edge)) {
          musts += branch.marks().of(part.pair()) > PairStatus.OPEN ? 1 : 0;
        }
      } else {
        musts += branch.marks().of(edge) > PairStatus.OPEN ? 1 : 0;
      }
    }
    return musts;
  }
}
