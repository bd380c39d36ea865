package org.needmatch.judge.proof;

import java.util.Arrays;
import java.util.Comparator;

/**
 * One set of prices: of each pair, and the pairs of each role from the cheapest
 * on.
 */
final class ProofPrices {
  private final long[] ofPair;
  private final int[][] cheapest;
  private final long[] ofPoint;
  private final long ofFloors;

  ProofPrices(ProofContext ground, CertificatePriceRows rows) {
    this(ground, rows, ParallelLoop.ALONE);
  }

  ProofPrices(ProofContext ground, CertificatePriceRows rows, ParallelLoop loop) {
    var pairs = ground.pairs();
    ofPair = new long[pairs.size()];
    for (int pair = 0; pair < ofPair.length; pair++) {
      ofPair[pair] = rows.of(pair, pairs.role(pair));
    }
    ofPoint = new long[ground.roster().needs()];
    for (int need = 0; need < ofPoint.length; need++) {
      var group = ground.floors().groupOf(ground.roster().need(need).id());
      ofPoint[need] = Math.addExact(RoleSeats.PARTS, group == null ? 0 : rows.ofGroup(group));
    }
    long sum = 0;
    for (var floor : ground.floors().floors().entrySet()) {
      sum = Math.addExact(sum, Math.multiplyExact(rows.ofGroup(floor.getKey()), floor.getValue()));
    }
    ofFloors = sum;
    cheapest = new int[ground.roster().roles()][];
    loop.forEach(cheapest.length, role -> cheapest[role] = sorted(pairs.in(role)));
  }

  private int[] sorted(int[] pairs) {
    return Arrays.stream(pairs).boxed().sorted(Comparator.comparingLong(pair -> ofPair[pair]))
        .mapToInt(Integer::intValue).toArray();
  }

  long of(int pair) {
    return ofPair[pair];
  }

  /** What a point of the need counts, in 1/1024. */
  long ofPoint(int need) {
    return ofPoint[need];
  }

  /** What all floors together take off, in 1/1024 of a point. */
  long ofFloors() {
    return ofFloors;
  }

  long[] all() {
    return ofPair;
  }

  int[] cheapest(int role) {
    return cheapest[role];
  }
}
