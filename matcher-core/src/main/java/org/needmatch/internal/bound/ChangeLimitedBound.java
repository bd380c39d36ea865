package org.needmatch.internal.bound;

import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.DualPrices;

/**
 * A bound on the points of plans in which only so many people have another week
 * than they were told, by steps on the prices: for instances that are too large
 * for {@link ChangeLimitedBranchAndPrice}. Not thread-safe.
 */
public final class ChangeLimitedBound {
  private static final double FIRST_STEP = 1;
  private final Instance instance;
  private final LagrangianDual dual;
  private final BranchState branch;
  private SubgradientSearch search;

  /**
   * Starts from given prices where they prove more than half of what a seat is
   * worth as the price of each pair.
   */
  public ChangeLimitedBound(Instance instance, Conflicts conflicts, int threads, DualPrices given) {
    this.instance = instance;
    var pairs = new PricedPairs(instance);
    dual = new LagrangianDual(instance, conflicts, new TimeBlocks(instance, conflicts), pairs,
        threads);
    dual.workers(threads);
    branch = new BranchState(instance, pairs);
    var price = pairs.noPrices();
    for (int p = 0; p < pairs.count(); p++) {
      price[p] = instance.sessions().unit(pairs.need(p)) * (TeamOracle.PART / 2);
    }
    search = SubgradientSearch.from(instance, dual, branch, price,
        given.isEmpty() ? null : pairs.priced(given), FIRST_STEP);
  }

  /** Goes on from the best prices with this many changes allowed. */
  public void limit(RetainedWeeks kept) {
    dual.limit(kept);
    if (search.best() < Long.MAX_VALUE) {
      search = new SubgradientSearch(instance, dual, branch, search.bestPrice(), FIRST_STEP).warm();
    }
  }

  /** One step, given the points of a plan that is known. */
  public void step(long bestMedium) {
    search.step(bestMedium * TeamOracle.PART);
  }

  /** No plan with so few changes has more points. */
  public long medium() {
    return search.best() == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Math.floorDiv(search.best(), TeamOracle.PART);
  }

  /**
   * What another week than the one told gains, by unit, at the best prices so
   * far; for units that do not count, the worth of their best week.
   */
  public long[] gains() {
    long[] price = search.bestPrice();
    dual.evaluate(price, branch);
    var gains = new long[instance.graph().units()];
    for (int u = 0; u < gains.length; u++) {
      gains[u] = dual.gain(u, price, branch.marks());
    }
    return gains;
  }
}
