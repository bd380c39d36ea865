package org.needmatch.internal.metrics;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How unevenly a sum is spread: half the mean absolute difference of two shares
 * drawn at random, as a part of the mean share (C. Gini, 1912).
 */
public final class Gini {
  private Gini() {
  }

  /**
   * 0 when all shares are equal or there is nothing to share, up to 1 − 1/n when
   * one of n has it all. Cost: a sort.
   *
   * @param shares
   *          0 or more each, in any order
   */
  public static double of(long... shares) {
    long sum = LongStream.of(shares).sum();
    if (sum == 0) {
      return 0;
    }
    var sorted = shares.clone();
    Arrays.sort(sorted);
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
    }
    return weighted / ((double) sorted.length * sum);
  }
}
