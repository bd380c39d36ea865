package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.instance.Instance;

/**
 * Subgradient steps in the length of B. T. Polyak (1969), along a direction
 * that remembers earlier ones as in the volume algorithm (F. Barahona and R.
 * Anbil, Mathematical Programming 87, 2000), each price on the scale of its
 * need's points. Good where a plan is known that is worth nearly as much as the
 * prices can prove. Not thread-safe.
 */
final class PolyakSteps implements SubgradientSteps {
  private static final double SHRINK = 0.7;
  private static final double FAR = 0.4;
  private static final double NEAREST = 0.014;
  private static final double APPROACH = 0.95;
  private static final double MEMORY = 0.9;
  private static final double LEAST_STEP = 1e-4;
  private static final int SETTLED = 80;

  private final LagrangianDual dual;
  private final float[] scale;
  private final float[] direction;
  private double theta;
  private long iterations;

  PolyakSteps(Instance instance, LagrangianDual dual, double theta) {
    this.dual = dual;
    this.theta = theta;
    int pairs = dual.pairs().count();
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
  }

  @Override
  public void settle() {
    iterations = Math.max(iterations, SETTLED);
  }

  @Override
  public void revive(double step) {
    theta = step;
    Arrays.fill(direction, 0);
  }

  @Override
  public void shorten() {
    theta *= SHRINK;
    Arrays.fill(direction, 0);
  }

  @Override
  public boolean stalled() {
    return theta < LEAST_STEP;
  }

  @Override
  public void move(long[] price, long value, long best, long floor) {
    iterations++;
    double near = Math.max(NEAREST, FAR * Math.pow(APPROACH, iterations));
    long aim = Math.max(floor, best - Math.round(Math.abs(best) * near));
    if (value <= aim) {
      return;
    }
    double norm = 0;
    for (int p = 0; p < dual.pairs().count(); p++) {
      direction[p] = (float) (dual.gradient(p, price[p]) + MEMORY * direction[p]);
      norm += scale[p] * (double) direction[p] * direction[p];
    }
    if (norm == 0) {
      return;
    }
    double step = theta * (value - aim) / norm;
    for (int p = 0; p < dual.pairs().count(); p++) {
      if (direction[p] != 0) {
        price[p] = Math.max(0, price[p] - Math.round(step * scale[p] * direction[p]));
      }
    }
  }
}
