package org.needmatch.internal.bound;

/**
 * Pairs that a branch of the proof puts in, leaves out or leaves open. Not
 * thread-safe.
 */
final class PairStatus {
  static final byte OPEN = 0;
  static final byte OUT = -1;
  /** In the week and in the team. */
  static final byte IN = 1;
  /** One of several pairs of which the week must hold one. */
  static final byte IN_WEEK = 2;

  private final byte[] mark;

  PairStatus(int pairs) {
    this(new byte[pairs]);
  }

  private PairStatus(byte[] mark) {
    this.mark = mark;
  }

  PairStatus copy() {
    return new PairStatus(mark.clone());
  }

  int of(int pair) {
    return mark[pair];
  }

  void set(int pair, byte value) {
    mark[pair] = value;
  }
}
