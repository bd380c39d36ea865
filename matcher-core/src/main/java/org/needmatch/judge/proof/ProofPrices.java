package org.needmatch.judge.proof;

/**
 * One set of prices: of each pair, and the pairs of each role from the cheapest
 * on.
 */
final class ProofPrices {
  private final long[] ofPair;
  private final int[][] cheapest;

  ProofPrices(ProofContext ground, CertificatePriceRows rows) {
    var pairs = ground.pairs();
    ofPair = new long[pairs.size()];
    for (int pair = 0; pair < ofPair.length; pair++) {
      ofPair[pair] = rows.of(pair, pairs.role(pair));
    }
    cheapest = new int[ground.roster().roles()][];
    for (int role = 0; role < cheapest.length; role++) {
      cheapest[role] = sorted(pairs.in(role));
    }
  }

  private int[] sorted(int[] pairs) {
    return java.util.Arrays.stream(pairs).boxed()
        .sorted(java.util.Comparator.comparingLong(pair -> ofPair[pair]))
        .mapToInt(Integer::intValue).toArray();
  }

  long of(int pair) {
    return ofPair[pair];
  }

  long[] all() {
    return ofPair;
  }

  int[] cheapest(int role) {
    return cheapest[role];
  }
}
