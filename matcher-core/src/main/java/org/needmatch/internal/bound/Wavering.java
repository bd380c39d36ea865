package org.needmatch.internal.bound;

import org.needmatch.instance.Instance;

/**
 * How often lately a need ran and a pair was taken, on average over the
 * evaluations: what wavers is where to split. Not thread-safe.
 */
final class Wavering {
  private static final float FRESH = 0.08f;
  private static final float CLEAR = 0.03f;

  private final Instance instance;
  private final Dual dual;
  private final float[] runs;
  private final float[] taken;

  Wavering(Instance instance, Dual dual) {
    this.instance = instance;
    this.dual = dual;
    runs = new float[instance.sessions().count()];
    taken = new float[dual.pairs().count()];
  }

  void observe() {
    for (int n = 0; n < runs.length; n++) {
      runs[n] += FRESH * ((dual.hasTeam(n) ? 1 : 0) - runs[n]);
    }
    for (int p = 0; p < taken.length; p++) {
      float now = (dual.inTeam(p) ? 0.5f : 0) + (dual.inWeek(p) ? 0.5f : 0);
      taken[p] += FRESH * (now - taken[p]);
    }
  }

  /** How much weeks and teams lean to the pair, 0 to 1. */
  float leaning(int pair) {
    return taken[pair];
  }
}
