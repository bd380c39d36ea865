package org.needmatch.internal.timefold;

import java.util.function.BooleanSupplier;

/**
 * Tells a solver to end once something is so; again and again until it is
 * closed, because a solver that has not begun yet does not listen.
 */
final class TerminationPoller implements AutoCloseable {
  private static final long EVERY_MILLIS = 50;
  private final Thread thread;

  private TerminationPoller(Thread thread) {
    this.thread = thread;
  }

  static TerminationPoller start(BooleanSupplier over, Runnable terminate) {
    return new TerminationPoller(Thread.ofVirtual().name("needmatch-cancel-watch").start(() -> {
      try {
        while (true) {
          if (over.getAsBoolean()) {
            terminate.run();
          }
          Thread.sleep(EVERY_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
