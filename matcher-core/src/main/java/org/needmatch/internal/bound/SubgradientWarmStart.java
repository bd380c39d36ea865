package org.needmatch.internal.bound;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * Steps on the prices before the linear program has any: the weeks that come up
 * on the way are those it starts with. Not thread-safe.
 */
final class SubgradientWarmStart {
  private static final int STEPS = 50;
  private static final int STEPS_OF_MANY_PAIRS = 250;
  private static final int FEW_PAIRS = 3_000;
  private static final double FIRST_STEP = 1;

  private final Instance instance;
  private final PricedPairs pairs;
  private final LagrangianDual dual;
  private final SubgradientSearch search;
  private final IntList week = new IntList();

  /**
   * @param given
   *          prices that may be better to start from, or null
   */
  SubgradientWarmStart(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      long[] startPrice, long @Nullable [] given) {
    this.instance = instance;
    this.pairs = pairs;
    dual = new LagrangianDual(instance, conflicts, spells, pairs, 1);
    search = SubgradientSearch.from(instance, dual, new BranchState(instance, pairs), startPrice,
        given, FIRST_STEP);
  }

  boolean done() {
    return search.iterations() >= (pairs.count() <= FEW_PAIRS ? STEPS : STEPS_OF_MANY_PAIRS);
  }

  /** How much weeks and teams lean to each pair, or null while unknown. */
  float @Nullable [] leaning() {
    return search.leaning();
  }

  /** One step; the node keeps the prices when they prove a lower value. */
  void step(BranchNode root, long bestMedium, BranchState branch, RestrictedMaster master) {
    search.step(bestMedium * TeamOracle.PART);
    if (search.best() < root.value()) {
      root.prove(search.best(), search.bestPrice().clone());
    }
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
