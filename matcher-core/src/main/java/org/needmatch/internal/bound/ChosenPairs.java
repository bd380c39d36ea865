package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.instance.IntList;

/**
 * Which pairs each unit's week or each need's team has. Calls for different
 * owners, who have no pair in common, may come from several threads.
 */
final class ChosenPairs {
  private static final int[] NOBODY = {};

  private final byte[] in;
  private final int[][] of;

  ChosenPairs(int owners, int pairs) {
    in = new byte[pairs];
    of = new int[owners][];
    Arrays.fill(of, NOBODY);
  }

  /** Whether somebody has the pair. */
  boolean has(int pair) {
    return in[pair] != 0;
  }

  /** Pairs of the owner; not to be changed. */
  int[] of(int owner) {
    return of[owner];
  }

  /** From now on the owner has these. */
  void replace(int owner, int[] pairs) {
    mark(owner, false);
    of[owner] = pairs;
    mark(owner, true);
  }

  /**
   * From now on the owner has these, which are kept in the array where it is long
   * enough.
   *
   * @return where they are kept
   */
  int[] replace(int owner, IntList pairs, int[] array) {
    mark(owner, false);
    int[] list = array.length == pairs.size() ? array : new int[pairs.size()];
    for (int i = 0; i < list.length; i++) {
      list[i] = pairs.get(i);
    }
    of[owner] = list;
    mark(owner, true);
    return list;
  }

  /** Whether the owner's pairs count as had. */
  void mark(int owner, boolean had) {
    for (int pair : of[owner]) {
      in[pair] = (byte) (had ? 1 : 0);
    }
  }
}
