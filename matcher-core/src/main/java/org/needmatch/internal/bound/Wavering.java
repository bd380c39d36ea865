package org.needmatch.internal.bound;

import org.needmatch.instance.Instance;

/**
 * How often lately a need ran and a pair was taken, on average over the
 * evaluations: what wavers is where to split. Watches small instances only;
 * others are never split. Not thread-safe.
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
    var pairs = dual.pairs();
    var sessions = instance.sessions();
    for (int n = 0; n < runs.length; n++) {
      boolean any = false;
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        for (int k = pairs.begin(r); k < pairs.end(r); k++) {
          int p = pairs.at(k);
          boolean inTeam = dual.inTeam(p);
          any |= inTeam;
          float now = (inTeam ? 0.5f : 0) + (dual.inWeek(p) ? 0.5f : 0);
          taken[p] += FRESH * (now - taken[p]);
        }
      }
      runs[n] += FRESH * ((any ? 1 : 0) - runs[n]);
    }
  }

  /** How much weeks and teams lean to the pair, 0 to 1. */
  float leaning(int pair) {
    return taken[pair];
  }
}
