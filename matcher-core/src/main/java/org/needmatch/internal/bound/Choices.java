package org.needmatch.internal.bound;

/**
 * Which pairs the best weeks and the best teams take at the prices last
 * evaluated.
 */
interface Choices {
  /** Whether the pair is in the volunteer's best week. */
  boolean inWeek(int pair);

  /** Whether the pair is in the need's best team. */
  boolean inTeam(int pair);

  /**
   * How the value changes with the pair's price, at prices above 0; what would
   * make a price of 0 fall is left out.
   */
  default int gradient(int pair, long price) {
    int g = (inWeek(pair) ? 1 : 0) - (inTeam(pair) ? 1 : 0);
    return g > 0 && price <= 0 ? 0 : g;
  }
}
