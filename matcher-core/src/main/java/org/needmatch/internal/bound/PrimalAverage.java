package org.needmatch.internal.bound;

/**
 * How often lately weeks and teams took each pair, on average over the
 * evaluations. Not thread-safe.
 */
final class PrimalAverage {
  private static final float FRESH = 0.08f;

  private final Choices choices;
  private final float[] taken;
  private final boolean fromTheFirst;
  private int observed;

  PrimalAverage(LagrangianDual dual) {
    this(dual, dual.pairs().count(), false);
  }

  /**
   * @param fromTheFirst
   *          whether the first evaluations count as much as they can, because the
   *          prices are good already
   */
  PrimalAverage(Choices choices, int pairs, boolean fromTheFirst) {
    this.choices = choices;
    this.fromTheFirst = fromTheFirst;
    taken = new float[pairs];
  }

  void observe() {
    observed++;
    float fresh = fromTheFirst ? Math.max(FRESH, 1f / observed) : FRESH;
    for (int p = 0; p < taken.length; p++) {
      float now = (choices.inTeam(p) ? 0.5f : 0) + (choices.inWeek(p) ? 0.5f : 0);
      taken[p] += fresh * (now - taken[p]);
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
