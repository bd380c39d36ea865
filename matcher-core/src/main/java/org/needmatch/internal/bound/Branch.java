package org.needmatch.internal.bound;

/**
 * What a node of the proof takes for given: needs that run or do not, pairs
 * that are in or out. Not thread-safe.
 */
final class Branch {
  private final Marks marks;
  private final byte[] force;
  private long musts;

  Branch(int pairs, int needs) {
    marks = new Marks(pairs);
    force = new byte[needs];
  }

  Marks marks() {
    return marks;
  }

  /** 1 when the need runs, −1 when it does not, 0 when that is open. */
  int force(int need) {
    return force[need];
  }

  void force(int need, int value) {
    force[need] = (byte) value;
  }

  /** Marks a pair, counting those that must be in. */
  void mark(int pair, int value) {
    musts += (value > 0 ? 1 : 0) - (marks.of(pair) > 0 ? 1 : 0);
    marks.set(pair, value);
  }

  /** Pairs that must be in. */
  long musts() {
    return musts;
  }
}
