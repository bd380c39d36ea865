package org.needmatch.internal.bound;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;

/**
 * Looks for prices at which the dual is low: with few pairs in steps that aim
 * at the best plan known, with many first with a price for each role, then in
 * steps that each pair's price sets for itself. Not thread-safe.
 */
final class SubgradientSearch {
  private static final int LEAST_STEPS_TO_LEAN = 30;
  private static final int LEAST_OF_GOOD_PRICES = 12;
  private static final int PATIENCE = 12;
  private static final int MANY_PAIRS = 20_000;
  private static final int STEPS_OF_ROLES = 30;

  private final Instance instance;
  private final LagrangianDual dual;
  private final BranchState branch;
  private final long[] price;
  private final long[] bestPrice;
  private PrimalAverage wavering;
  private SubgradientSteps steps;
  private long best = Long.MAX_VALUE;
  private int stale;
  private long iterations;
  private int stepsToLean = LEAST_STEPS_TO_LEAN;
  private boolean byRoles;

  /**
   * @param theta
   *          length of the first steps with few pairs
   */
  SubgradientSearch(Instance instance, LagrangianDual dual, BranchState branch, long[] start,
      double theta) {
    this.instance = instance;
    this.dual = dual;
    this.branch = branch;
    wavering = new PrimalAverage(dual);
    price = start.clone();
    bestPrice = start.clone();
    byRoles = dual.pairs().count() > MANY_PAIRS;
    steps = byRoles ? new RoleSteps(instance, dual) : new PolyakSteps(instance, dual, theta);
    dual.forget();
  }

  /**
   * From given prices, in short steps, when they prove more than the usual ones
   * to start from; else from those.
   *
   * @param given
   *          null for none
   */
  static SubgradientSearch from(Instance instance, LagrangianDual dual, BranchState branch,
      long[] usual, long @Nullable [] given, double theta) {
    if (given != null && dual.evaluate(given, branch) < dual.evaluate(usual, branch)) {
      return new SubgradientSearch(instance, dual, branch, given, theta).warm();
    }
    return new SubgradientSearch(instance, dual, branch, usual, theta);
  }

  /** The lowest value so far, in parts of a point. */
  long best() {
    return best;
  }

  /**
   * Begins with short steps of each pair's own, because the prices are good
   * already.
   */
  SubgradientSearch warm() {
    if (dual.pairs().count() > MANY_PAIRS) {
      steps = new ScaledSteps(instance, dual);
      byRoles = false;
      wavering = new PrimalAverage(dual, dual.pairs().count(), true);
      stepsToLean = LEAST_OF_GOOD_PRICES;
    }
    steps.settle();
    return this;
  }

  long[] bestPrice() {
    return bestPrice;
  }

  long iterations() {
    return iterations;
  }

  /** How much weeks and teams lean to each pair, or null while unknown. */
  float @Nullable [] leaning() {
    if (iterations < stepsToLean) {
      return null;
    }
    var leaning = new float[dual.pairs().count()];
    for (int p = 0; p < leaning.length; p++) {
      leaning[p] = wavering.leaning(p);
    }
    return leaning;
  }

  /** Takes long steps again from the best prices. */
  void revive(double step) {
    stale = 0;
    System.arraycopy(bestPrice, 0, price, 0, price.length);
    steps.revive(step);
  }

  /** Whether the steps have become too short to matter. */
  boolean stalled() {
    return steps.stalled();
  }

  /**
   * One evaluation and one step.
   *
   * @param floor
   *          in parts of a point: a plan is worth that much
   */
  void step(long floor) {
    long value = dual.evaluate(price, branch);
    if (value == LagrangianDual.UNKNOWN) {
      return;
    }
    iterations++;
    if (value < best) {
      if (best - value > Math.max(1, (best - floor) / 2000)) {
        stale = 0;
      }
      best = value;
      System.arraycopy(price, 0, bestPrice, 0, price.length);
    } else if (++stale > PATIENCE && (byRoles || dual.pairs().count() <= MANY_PAIRS)) {
      stale = 0;
      System.arraycopy(bestPrice, 0, price, 0, price.length);
      steps.shorten();
      dual.evaluate(price, branch);
      value = best;
    }
    wavering.observe();
    if (byRoles && iterations == STEPS_OF_ROLES) {
      byRoles = false;
      System.arraycopy(bestPrice, 0, price, 0, price.length);
      steps = new ScaledSteps(instance, dual);
      return;
    }
    FloorSteps.move(instance, dual, price, iterations);
    steps.move(price, value, best, floor);
  }
}
