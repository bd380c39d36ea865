package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /**
   * Needs that waver, most first; when none does, volunteers and needs that do.
   * At most so many.
   */
  List<Decision> candidates(Branch branch, int most) {
    var found = new ArrayList<Candidate>();
    for (int n = 0; n < runs.length; n++) {
      float wavers = Math.min(runs[n], 1 - runs[n]);
      if (branch.force(n) == 0 && wavers > CLEAR && !runsWithPins(n)) {
        found.add(new Candidate(wavers, new Decision(Decision.Kind.RUNS, n, -1)));
      }
    }
    for (int p = found.isEmpty() ? 0 : taken.length; p < taken.length; p++) {
      float wavers = Math.min(taken[p], 1 - taken[p]);
      if (branch.marks().of(p) == Marks.OPEN && wavers > 0) {
        found.add(new Candidate(wavers,
            new Decision(Decision.Kind.IN, dual.pairs().need(p), dual.pairs().volunteer(p))));
      }
    }
    found.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.wavers()));
    return found.stream().limit(most).map(Candidate::decision).toList();
  }

  /** How much weeks and teams lean to the pair, 0 to 1. */
  float leaning(int pair) {
    return taken[pair];
  }

  private record Candidate(float wavers, Decision decision) {
  }

  boolean runsWithPins(int need) {
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
