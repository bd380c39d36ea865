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
record AnnealingCycle(Start start, double head, long length, double share) {
  /** From so many edges on, prices guide everything. */
  static final int CITY = 20_000;

  private static final int LARGE_CITY = 200_000;
  private static final double CITY_CYCLES = 0.6;
  private static final double LARGE_CITY_CYCLES = 0.9;
  private static final long COLD_PER_EDGE = 300;
  private static final long WARM_PER_EDGE = 60;
  private static final long SHORTEST = 4_000;
  private static final double GROWTH = 1.25;
  private static final double MAX_GROWTH = 12;
  private static final double FIRST_SHARE = 0.2;
  private static final int EDGES_TO_START_AFRESH = 6_000;
  private static final double HEAD_OF_BEST = 0.6;
  private static final int[] PER_CANDIDATE = {30, 150, 400, 800};
  private static final double HEAD_OF_EARLY = 0.9;
  private static final long EARLY_PER_CANDIDATE = 2;
  private static final double EARLY_SHARE = 0.05;

  /** Where a first plan comes from. */
  enum Start {
    NOTHING, PRICES, BEST
  }

  /**
   * The next one.
   *
   * @param given
   *          whether a good plan was given
   */
  static AnnealingCycle next(int number, int edges, PriceGuidance guide, double used,
      boolean given) {
    var usual = edges > CITY && guide.known()
        ? ofCity(number, edges, guide.candidates().size(), used)
        : number(number, edges, guide.known());
    return given ? usual.given(number, edges) : usual;
  }

  /**
   * Afresh first, and again on small instances; else from prices or from the best
   * plan; ever longer.
   */
  static AnnealingCycle number(int number, int edges, boolean pricesKnown) {
    double growth = Math.min(MAX_GROWTH, Math.pow(GROWTH, number));
    long cold = Math.round(Math.max(SHORTEST, edges * COLD_PER_EDGE) * growth);
    long warm = Math.round(Math.max(SHORTEST, edges * WARM_PER_EDGE) * growth);
    if (number == 0) {
      return new AnnealingCycle(Start.NOTHING, 0, cold, FIRST_SHARE);
    }
    if (number % 2 == 0 && edges <= EDGES_TO_START_AFRESH) {
      return new AnnealingCycle(Start.NOTHING, 0, cold, 1);
    }
    return number % 3 == 0 || !pricesKnown
        ? new AnnealingCycle(Start.BEST, HEAD_OF_BEST, warm, 1)
        : new AnnealingCycle(Start.PRICES, 0.5, warm, 1);
  }

  /** Share of the budget after which a city has no more cycles. */
  static double endOfCityCycles(int edges) {
    return edges > LARGE_CITY ? LARGE_CITY_CYCLES : CITY_CYCLES;
  }

  /** In a city, cold, while the first prices still fall fast. */
  static AnnealingCycle early(int candidates) {
    return new AnnealingCycle(Start.PRICES, HEAD_OF_EARLY,
        Math.max(SHORTEST, Math.round(EARLY_PER_CANDIDATE * candidates / (1 - HEAD_OF_EARLY))),
        EARLY_SHARE);
  }

  /**
   * In a city: from what the prices lean to, soon a first plan, then ever longer;
   * at times from the best plan.
   *
   * @param used
   *          share of the budget, below {@link #endOfCityCycles}
   */
  static AnnealingCycle ofCity(int number, int edges, int candidates, double used) {
    double share = Math.max(0, (endOfCityCycles(edges) - used) / (1 - used));
    long length = Math.max(SHORTEST,
        2L * candidates * PER_CANDIDATE[Math.min(number, PER_CANDIDATE.length - 1)]);
    if (number > 3 && number % 2 == 1) {
      return new AnnealingCycle(Start.BEST, HEAD_OF_BEST, length, share);
    }
    return new AnnealingCycle(Start.PRICES, number == 0 ? 0.5 : 0.2, length, share);
  }

  /**
   * Where a good plan was given, every other cycle goes on from the best, the
   * first included: prices and nothing at all lead to other plans, which are
   * seldom better. Small instances start afresh all the same.
   */
  AnnealingCycle given(int number, int edges) {
    return number % 2 == 0 && edges > EDGES_TO_START_AFRESH
        ? new AnnealingCycle(Start.BEST, HEAD_OF_BEST, length, share)
        : this;
  }

  /**
   * 0 to 1 and beyond, for proposals made and budget used since the cycle began.
   */
  double progress(long proposals, double usedBefore, double used) {
    double byBudget = (used - usedBefore) / Math.max(1e-9, (1 - usedBefore) * share);
    return head + (1 - head) * Math.max(proposals / (double) length / (1 - head), byBudget);
  }
}
