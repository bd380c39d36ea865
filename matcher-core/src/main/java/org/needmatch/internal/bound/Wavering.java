package org.needmatch.internal.bound;

import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Instance;

/**
 * How often lately a need ran and a pair was taken, on average over the
 * evaluations: what wavers is where to split. Watches small instances only;
 * others are never split. Not thread-safe.
 */
final class Wavering {
  /** Pairs beyond which nothing is watched. */
  static final int MOST_PAIRS = 60_000;
  private static final float FRESH = 0.08f;
  private static final float CLEAR = 0.03f;

  private final Instance instance;
  private final Dual dual;
  private final float[] runs;
  private final float[] taken;

  Wavering(Instance instance, Dual dual) {
    this.instance = instance;
    this.dual = dual;
    boolean watched = dual.pairs().count() <= MOST_PAIRS;
    runs = new float[watched ? instance.sessions().count() : 0];
    taken = new float[watched ? dual.pairs().count() : 0];
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

  /**
   * The need, or else the volunteer and need, that wavers most; null when nothing
   * does.
   */
  @Nullable
  Decision split(Branch branch) {
    int need = -1;
    float most = CLEAR;
    for (int n = 0; n < runs.length; n++) {
      float wavers = Math.min(runs[n], 1 - runs[n]);
      if (branch.force(n) == 0 && !runsWithPins(n) && wavers > most) {
        most = wavers;
        need = n;
      }
    }
    if (need >= 0) {
      return new Decision(Decision.Kind.RUNS, need, -1);
    }
    int pair = -1;
    most = 0;
    for (int p = 0; p < taken.length; p++) {
      float wavers = Math.min(taken[p], 1 - taken[p]);
      if (branch.marks().of(p) == Marks.OPEN && wavers > most) {
        most = wavers;
        pair = p;
      }
    }
    return pair < 0
        ? null
        : new Decision(Decision.Kind.IN, dual.pairs().need(pair), dual.pairs().volunteer(pair));
  }

  private boolean runsWithPins(int need) {
    var sessions = instance.sessions();
    int pinned = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      if (instance.pins().filled(r) < sessions.minimum(r)) {
        return false;
      }
      pinned += instance.pins().filled(r);
    }
    return pinned > 0;
  }
}
