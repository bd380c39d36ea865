package org.needmatch.internal.search;

/**
 * How often plans in the making are looked at: rarely enough to cost little.
 * Not thread-safe.
 */
final class SnapshotThrottle {
  private static final int EDGES_A_ROUND = 40_000;
  private static final long TIMES_THE_COST = 25;

  private final boolean timed;
  private final int rounds;
  private int round;
  private long cost;
  private long last = Long.MIN_VALUE / 2;

  SnapshotThrottle(boolean timed, int edges) {
    this.timed = timed;
    rounds = 1 + edges / EDGES_A_ROUND;
  }

  /** Counts a round; whether it is time to look. */
  boolean due() {
    round++;
    return timed ? System.nanoTime() - last > TIMES_THE_COST * cost : round % rounds == 0;
  }

  /** Looks. */
  void run(Runnable look) {
    long begin = System.nanoTime();
    look.run();
    last = System.nanoTime();
    cost = last - begin;
  }
}
