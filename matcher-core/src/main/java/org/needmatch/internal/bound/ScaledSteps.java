package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.needmatch.internal.instance.Instance;

/**
 * Steps whose length each price sets for itself: the more often both sides have
 * disagreed about a pair, the shorter (J. Duchi, E. Hazan and Y. Singer,
 * Journal of Machine Learning Research 12, 2011), along a direction that
 * remembers earlier ones. They need no plan to aim at, and with many pairs they
 * get lower in as many evaluations than steps of one length for all. Not
 * thread-safe.
 */
final class ScaledSteps implements SubgradientSteps {
  private static final float MEMORY = 0.9f;
  private static final double LONGEST = 0.3;
  private static final double HALF_AFTER = 100;
  private static final double SETTLED = 5_000;
  private static final float OFTEN = 100;

  private final LagrangianDual dual;
  private final float[] unit;
  private final float[] direction;
  private final float[] seen;
  private final IntPredicate moved;
  private double iterations;

  ScaledSteps(Instance instance, LagrangianDual dual) {
    this(instance, dual, pair -> true);
  }

  /** The same for the prices of some pairs; the others are left as they are. */
  ScaledSteps(Instance instance, LagrangianDual dual, IntPredicate moved) {
    this.dual = dual;
    this.moved = moved;
    direction = new float[dual.pairs().count()];
    seen = new float[direction.length];
    Arrays.fill(seen, 1);
    unit = new float[instance.sessions().roleCount()];
    for (int r = 0; r < unit.length; r++) {
      unit[r] = instance.sessions().unit(instance.sessions().roleNeed(r)) * TeamOracle.PART;
    }
  }

  @Override
  public void move(long[] price, long value, long best, long floor) {
    double length = LONGEST / (1 + iterations++ / HALF_AFTER);
    var pairs = dual.pairs();
    for (int p = 0; p < dual.pairs().count(); p++) {
      if (!moved.test(p)) {
        continue;
      }
      int gradient = dual.gradient(p, price[p]);
      seen[p] += gradient * gradient;
      direction[p] = MEMORY * direction[p] + (1 - MEMORY) * gradient;
      if (direction[p] != 0) {
        double step = length * unit[pairs.role(p)] * direction[p] / Math.sqrt(seen[p]);
        price[p] = Math.max(0, price[p] - Math.round(step));
      }
    }
  }

  /** By pair, where its price was going: what steps go on from. */
  float[] direction() {
    return direction;
  }

  /** By pair, how often both sides have disagreed: what steps go on from. */
  float[] seen() {
    return seen;
  }

  /** How far the steps have become shorter. */
  double iterations() {
    return iterations;
  }

  /** Goes on after so many. */
  void resume(double after) {
    iterations = after;
  }

  @Override
  public void settle() {
    iterations = Math.max(iterations, SETTLED);
    Arrays.fill(seen, OFTEN);
  }

  @Override
  public void revive(double step) {
    iterations *= 1 - step;
  }

  @Override
  public void shorten() {
    Arrays.fill(direction, 0);
    iterations *= 1.5;
  }

  @Override
  public boolean stalled() {
    return false;
  }
}
