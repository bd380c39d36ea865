package org.needmatch.internal.bound;

/**
 * Pairs that a branch of the proof puts in (1), leaves out (−1) or leaves open
 * (0). Not thread-safe.
 */
final class Marks {
  private final byte[] mark;

  Marks(int pairs) {
    mark = new byte[pairs];
  }

  int of(int pair) {
    return mark[pair];
  }

  void set(int pair, int value) {
    mark[pair] = (byte) value;
  }
}
