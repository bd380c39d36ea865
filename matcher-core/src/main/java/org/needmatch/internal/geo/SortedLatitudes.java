package org.needmatch.internal.geo;

import java.util.Arrays;

/**
 * Latitudes from south to north, to look places up by. Immutable and
 * thread-safe.
 */
public final class SortedLatitudes {
  private final double[] degrees;

  /**
   * @param sorted
   *          in degrees, ascending
   */
  public SortedLatitudes(double[] sorted) {
    degrees = sorted.clone();
  }

  /**
   * How many lie further south. Cost: a binary search, and those that are equal.
   */
  public int below(double latitude) {
    int at = Arrays.binarySearch(degrees, latitude);
    at = at >= 0 ? at : -at - 1;
    while (at > 0 && degrees[at - 1] == latitude) {
      at--;
    }
    return at;
  }
}
