package org.needmatch.internal.bound;

/**
 * A rule by which prices go from one evaluation to the next. Not thread-safe.
 */
interface SubgradientSteps {

  /**
   * Changes the prices in place.
   *
   * @param value
   *          of the prices as they were evaluated last
   * @param best
   *          the lowest value so far
   * @param floor
   *          a plan is worth that much
   */
  void move(long[] price, long value, long best, long floor);

  /** Begins with short steps, because the prices are good already. */
  void settle();

  /** Takes long steps again. */
  void revive(double step);

  /** Goes back to the best prices: steps were too long. */
  void shorten();

  /** Whether the steps have become too short to matter. */
  boolean stalled();
}
