package org.needmatch.internal.bound;

/**
 * How often lately weeks and teams took each pair, on average over the
 * evaluations. Not thread-safe.
 */
final class PrimalAverage {
  private static final float FRESH = 0.08f;

  private final LagrangianDual dual;
  private final float[] taken;

  PrimalAverage(LagrangianDual dual) {
    this.dual = dual;
    taken = new float[dual.pairs().count()];
  }

  void observe() {
    for (int p = 0; p < taken.length; p++) {
      float now = (dual.inTeam(p) ? 0.5f : 0) + (dual.inWeek(p) ? 0.5f : 0);
      taken[p] += FRESH * (now - taken[p]);
    }
  }

  /** By pair: what averages go on from. */
  float[] taken() {
    return taken;
  }

  /** How much weeks and teams lean to the pair, 0 to 1. */
  float leaning(int pair) {
    return taken[pair];
  }
}
