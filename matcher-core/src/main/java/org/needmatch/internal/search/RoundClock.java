package org.needmatch.internal.search;

import org.needmatch.internal.threads.Fork;

/**
 * How long plans are looked for while prices have their turn, or until they
 * have it where both share a thread: as long as prices take then, so that
 * neither waits for most of the time. Not thread-safe.
 */
final class RoundClock {
  /** Of a turn at least. */
  static final long NANOS = 50_000_000;

  private final int times;
  private long waited;

  /**
   * @param times
   *          how much longer than prices plans may take on a shared thread
   */
  RoundClock(int times) {
    this.times = times;
  }

  /** When a round that begins now may end. */
  long deadline() {
    return System.nanoTime() + Math.max(NANOS, times * waited);
  }

  /** Waits for the prices, or lets them have their turn here. */
  void join(Fork pricing) {
    long begin = System.nanoTime();
    pricing.join();
    waited = System.nanoTime() - begin;
  }
}
