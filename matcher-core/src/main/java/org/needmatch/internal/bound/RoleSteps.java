package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.needmatch.internal.instance.Instance;

/**
 * Polyak's steps with one price for all pairs of a role: few prices, which find
 * their height soon. Prices of the pairs must be alike in each role at the
 * start. Not thread-safe.
 */
final class RoleSteps implements SubgradientSteps {
  private static final double FAR = 0.4;
  private static final double NEAREST = 0.014;
  private static final double APPROACH = 0.95;
  private static final double MEMORY = 0.7;
  private static final double SHRINK = 0.7;
  private static final int SETTLED = 80;

  private final LagrangianDual dual;
  private final double[] scale;
  private final double[] direction;
  private final int[] gradient;
  private final IntPredicate moved;
  private double theta = 1;
  private int iterations;

  RoleSteps(Instance instance, LagrangianDual dual) {
    this(instance, dual, pair -> true);
  }

  /** The same for the prices of some pairs; the others are left as they are. */
  RoleSteps(Instance instance, LagrangianDual dual, IntPredicate moved) {
    this.dual = dual;
    this.moved = moved;
    scale = new double[instance.sessions().roleCount()];
    direction = new double[scale.length];
    gradient = new int[scale.length];
    double largest = 1;
    for (int r = 0; r < scale.length; r++) {
      scale[r] = instance.sessions().unit(instance.sessions().roleNeed(r));
      largest = Math.max(largest, scale[r]);
    }
    for (int r = 0; r < scale.length; r++) {
      scale[r] /= largest;
    }
  }

  @Override
  public void move(long[] price, long value, long best, long floor) {
    double near = Math.max(NEAREST, FAR * Math.pow(APPROACH, iterations++));
    double aim = Math.max(floor, best - Math.abs(best) * near);
    if (value <= aim) {
      return;
    }
    var pairs = dual.pairs();
    Arrays.fill(gradient, 0);
    for (int p = 0; p < pairs.count(); p++) {
      if (moved.test(p)) {
        gradient[pairs.role(p)] += dual.gradient(p, price[p]);
      }
    }
    double norm = 0;
    for (int r = 0; r < scale.length; r++) {
      direction[r] = gradient[r] + MEMORY * direction[r];
      norm += scale[r] * direction[r] * direction[r];
    }
    double step = norm == 0 ? 0 : theta * (value - aim) / norm;
    var less = new long[scale.length];
    for (int r = 0; r < scale.length; r++) {
      less[r] = Math.round(step * scale[r] * direction[r]);
    }
    for (int p = 0; p < pairs.count(); p++) {
      if (moved.test(p)) {
        price[p] = Math.max(0, price[p] - less[pairs.role(p)]);
      }
    }
  }

  @Override
  public void settle() {
    iterations = Math.max(iterations, SETTLED);
  }

  @Override
  public void revive(double step) {
    theta = step;
  }

  @Override
  public void shorten() {
    theta *= SHRINK;
    Arrays.fill(direction, 0);
  }

  @Override
  public boolean stalled() {
    return false;
  }
}
