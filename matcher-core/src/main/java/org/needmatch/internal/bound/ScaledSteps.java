package org.needmatch.internal.bound;

import java.util.Arrays;
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

  private final PricedPairs pairs;
  private final Choices choices;
  private final float[] unit;
  private final float[] direction;
  private final float[] seen;
  private double iterations;

  ScaledSteps(Instance instance, LagrangianDual dual) {
    this(instance, dual.pairs(), dual);
  }

  ScaledSteps(Instance instance, PricedPairs pairs, Choices choices) {
    this.pairs = pairs;
    this.choices = choices;
    direction = new float[pairs.count()];
    seen = new float[direction.length];
    Arrays.fill(seen, 1);
    unit = new float[instance.sessions().roleCount()];
    for (int r = 0; r < unit.length; r++) {
      unit[r] = instance.sessions().unit(instance.sessions().roleNeed(r)) * TeamOracle.PART;
    }
  }

  @Override
  public void move(long[] price, long value, long best, long floor) {
    for (int p = 0; p < direction.length; p++) {
      price[p] = moved(p, price[p]);
    }
    next();
  }

  /** Where the step takes the price of a pair. */
  long moved(int pair, long price) {
    double length = LONGEST / (1 + iterations / HALF_AFTER);
    int gradient = choices.gradient(pair, price);
    seen[pair] += gradient * gradient;
    direction[pair] = MEMORY * direction[pair] + (1 - MEMORY) * gradient;
    if (direction[pair] == 0) {
      return price;
    }
    double step = length * unit[pairs.role(pair)] * direction[pair] / Math.sqrt(seen[pair]);
    return Math.max(0, price - Math.round(step));
  }

  /** The step has been taken: the next one is shorter. */
  void next() {
    iterations++;
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
