package org.needmatch.judge.proof;

import java.util.List;

/**
 * The best of one role, given that its need runs.
 *
 * @param best
 *          worth less prices; {@link #IMPOSSIBLE} when the minimum is not
 *          reached
 * @param bestWithSomebody
 *          the same with at least one pair
 */
record RoleChoice(long best, long bestWithSomebody) {
  static final long IMPOSSIBLE = Long.MIN_VALUE;

  /**
   * Every number of pairs is tried: nothing is assumed of how their worth grows.
   *
   * @param ofPoint
   *          what a point counts, in 1/1024
   */
  static RoleChoice of(RoleSeats seats, long ofPoint, int[] cheapest, ProofPrices prices,
      List<Integer> held, List<Integer> barred) {
    long cost = 0;
    for (int pair : held) {
      cost = Math.addExact(cost, prices.of(pair));
    }
    long best = IMPOSSIBLE;
    long bestWithSomebody = IMPOSSIBLE;
    int next = 0;
    for (int pairs = held.size(); pairs <= seats.most(); pairs++) {
      if (pairs >= seats.fewest()) {
        long value = Math.subtractExact(Math.multiplyExact(seats.worth()[pairs], ofPoint), cost);
        best = Math.max(best, value);
        bestWithSomebody = pairs > 0 ? Math.max(bestWithSomebody, value) : bestWithSomebody;
      }
      while (next < cheapest.length
          && (held.contains(cheapest[next]) || barred.contains(cheapest[next]))) {
        next++;
      }
      if (next == cheapest.length) {
        break;
      }
      cost = Math.addExact(cost, prices.of(cheapest[next++]));
    }
    return new RoleChoice(best, bestWithSomebody);
  }
}
