package org.needmatch.internal.bound;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * Steps on the prices before the linear program has any, and while it is not
 * solved: the weeks that come up on the way are those it starts with. Not
 * thread-safe.
 */
final class SubgradientWarmStart {
  private static final int STEPS = 50;
  private static final int STEPS_OF_MANY_PAIRS = 250;
  private static final int FEW_PAIRS = 3_000;
  private static final double FIRST_STEP = 1;
  private static final double REVIVED_STEP = 0.2;

  private final PricedPairs pairs;
  private final SubgradientSearch search;
  private final ShownWeeks weeks;

  /**
   * @param given
   *          prices that may be better to start from, or null
   */
  SubgradientWarmStart(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      long[] startPrice, long @Nullable [] given) {
    this.pairs = pairs;
    var dual = new LagrangianDual(instance, conflicts, spells, pairs, 1);
    weeks = new ShownWeeks(instance, dual);
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
    if (search.stalled()) {
      search.revive(REVIVED_STEP);
    }
    if (search.best() < root.value()) {
      root.prove(search.best(), search.bestPrice().clone());
    }
    weeks.addTo(master, branch);
  }
}
