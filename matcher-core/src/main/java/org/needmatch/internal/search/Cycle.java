package org.needmatch.internal.search;

/**
 * How one cycle of the search runs.
 *
 * @param start
 *          where its first plan comes from
 * @param head
 *          where on the way from hot (0) to cold (1) it starts
 * @param length
 *          proposals from hot to cold
 * @param share
 *          of the budget left that it may take at most
 */
record Cycle(Start start, double head, long length, double share) {
  private static final long PROPOSALS_PER_EDGE = 60;
  private static final long SHORTEST = 40_000;
  private static final double GROWTH = 1.25;
  private static final double MOST_GROWTH = 12;
  private static final double FIRST_SHARE = 0.25;

  /** Where a first plan comes from. */
  enum Start {
    NOTHING, PRICES, BEST
  }

  /**
   * Cold starts now and then, what the prices lean to mostly, the best plan again
   * in between; ever longer.
   */
  static Cycle number(int number, int edges, boolean pricesKnown) {
    long first = Math.max(SHORTEST, edges * PROPOSALS_PER_EDGE);
    long length = Math.round(first * Math.min(MOST_GROWTH, Math.pow(GROWTH, number)));
    if (number == 0) {
      return new Cycle(Start.NOTHING, 0, first, FIRST_SHARE);
    }
    return switch (number % 4) {
      case 0 -> new Cycle(Start.NOTHING, 0, length, 1);
      case 3 -> new Cycle(Start.BEST, 0.6, length, 1);
      default -> new Cycle(pricesKnown ? Start.PRICES : Start.BEST, 0.5, length, 1);
    };
  }

  /**
   * 0 to 1 and beyond, for proposals made and budget used since the cycle began.
   */
  double progress(long proposals, double usedBefore, double used) {
    double byBudget = (used - usedBefore) / Math.max(1e-9, (1 - usedBefore) * share);
    return head + (1 - head) * Math.max(proposals / (double) length / (1 - head), byBudget);
  }
}
