package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.instance.Instance;

/**
 * Looks for prices at which the dual is low: subgradient steps in the length of
 * B. T. Polyak (1969), along a direction that remembers earlier ones as in the
 * volume algorithm (F. Barahona and R. Anbil, Mathematical Programming 87,
 * 2000), each price on the scale of its need's points. Not thread-safe.
 */
final class PriceSearch {
  private static final int PATIENCE = 12;
  private static final double SHRINK = 0.7;
  private static final double FAR = 0.4;
  private static final double NEAREST = 0.014;
  private static final double APPROACH = 0.95;
  private static final double MEMORY = 0.9;
  private static final double LEAST_STEP = 1e-4;

  private final Dual dual;
  private final Branch branch;
  private final float[] scale;
  private final long[] price;
  private final long[] bestPrice;
  private final float[] direction;
  private final Wavering wavering;
  private long best = Long.MAX_VALUE;
  private double theta;
  private int stale;
  private long iterations;

  PriceSearch(Instance instance, Dual dual, Branch branch, long[] start, double theta) {
    this.dual = dual;
    this.branch = branch;
    this.theta = theta;
    wavering = new Wavering(instance, dual);
    int pairs = dual.pairs().count();
    price = start.clone();
    bestPrice = start.clone();
    direction = new float[pairs];
    scale = new float[pairs];
    double largest = 1;
    for (int p = 0; p < pairs; p++) {
      scale[p] = instance.sessions().unit(dual.pairs().need(p));
      largest = Math.max(largest, scale[p]);
    }
    for (int p = 0; p < pairs; p++) {
      scale[p] /= (float) largest;
    }
    dual.forget();
  }

  /** The lowest value so far, in parts of a point. */
  long best() {
    return best;
  }

  long[] bestPrice() {
    return bestPrice;
  }

  long iterations() {
    return iterations;
  }

  /** Where weeks and teams disagree. */
  Wavering wavering() {
    return wavering;
  }

  /** Takes long steps again from the best prices. */
  void revive(double step) {
    theta = step;
    stale = 0;
    System.arraycopy(bestPrice, 0, price, 0, price.length);
    Arrays.fill(direction, 0);
  }

  /** Whether the steps have become too short to matter. */
  boolean stalled() {
    return theta < LEAST_STEP;
  }

  /**
   * One evaluation and one step.
   *
   * @param floor
   *          in parts of a point: a plan is worth that much
   */
  void step(long floor) {
    long value = dual.evaluate(price, branch);
    iterations++;
    if (value < best) {
      if (best - value > Math.max(1, (best - floor) / 2000)) {
        stale = 0;
      }
      best = value;
      System.arraycopy(price, 0, bestPrice, 0, price.length);
    } else if (++stale > PATIENCE) {
      stale = 0;
      theta *= SHRINK;
      System.arraycopy(bestPrice, 0, price, 0, price.length);
      Arrays.fill(direction, 0);
      dual.evaluate(price, branch);
      value = best;
    }
    wavering.observe();
    double near = Math.max(NEAREST, FAR * Math.pow(APPROACH, iterations));
    long aim = Math.max(floor, best - Math.round(best * near));
    if (value > aim) {
      move(value - aim);
    }
  }

  private void move(long distance) {
    double norm = 0;
    for (int p = 0; p < price.length; p++) {
      direction[p] = (float) (gradient(p) + MEMORY * direction[p]);
      norm += scale[p] * (double) direction[p] * direction[p];
    }
    if (norm == 0) {
      return;
    }
    double step = theta * distance / norm;
    for (int p = 0; p < price.length; p++) {
      if (direction[p] != 0) {
        price[p] = Math.max(0, price[p] - Math.round(step * scale[p] * direction[p]));
      }
    }
  }

  private int gradient(int pair) {
    int g = (dual.inWeek(pair) ? 1 : 0) - (dual.inTeam(pair) ? 1 : 0);
    return g > 0 && price[pair] <= 0 ? 0 : g;
  }
}
