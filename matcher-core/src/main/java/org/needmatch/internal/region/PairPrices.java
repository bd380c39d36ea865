package org.needmatch.internal.region;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Prices of pairs by their names. 16 bytes a pair.
 *
 * @param keys
 *          {@linkplain #key names} of pairs, ascending
 * @param prices
 *          in 1/1024 of a point, 0 or more
 */
public record PairPrices(long[] keys, long[] prices) {
  static final int VOLUNTEER_BITS = 28;
  private static final int ROLE_BITS = 8;
  private static final int NEED_BITS = 27;

  /** The name of a pair: by need, then role, then volunteer. */
  static long key(int need, int role, int volunteer) {
    if (need >>> NEED_BITS != 0 || role >>> ROLE_BITS != 0 || volunteer >>> VOLUNTEER_BITS != 0) {
      throw new IllegalArgumentException(
          "Need " + need + ", role " + role + " and volunteer " + volunteer + " have no key.");
    }
    return ((long) need << ROLE_BITS | role) << VOLUNTEER_BITS | volunteer;
  }

  /** The first name that a pair of the same role can have. */
  static long role0(long key) {
    return key >>> VOLUNTEER_BITS << VOLUNTEER_BITS;
  }

  static int need(long key) {
    return (int) (key >>> VOLUNTEER_BITS + ROLE_BITS);
  }

  static int role(long key) {
    return (int) (key >>> VOLUNTEER_BITS) & (1 << ROLE_BITS) - 1;
  }

  static int volunteer(long key) {
    return (int) key & (1 << VOLUNTEER_BITS) - 1;
  }

  void write(DataOutputStream out) throws IOException {
    WorkFolder.longs(out, keys);
    WorkFolder.longs(out, prices);
  }

  static PairPrices read(DataInputStream in) throws IOException {
    return new PairPrices(WorkFolder.longs(in), WorkFolder.longs(in));
  }
}
