package org.needmatch.internal.timefold;

import org.needmatch.strategy.StrategyControl;

/** Tells a solver to end when the caller cancels. */
final class CancelWatch implements AutoCloseable {
  private static final long EVERY_MILLIS = 50;
  private final Thread thread;

  private CancelWatch(Thread thread) {
    this.thread = thread;
  }

  static CancelWatch start(StrategyControl control, Runnable terminate) {
    return new CancelWatch(Thread.ofVirtual().name("needmatch-cancel-watch").start(() -> {
      try {
        while (!control.cancelled()) {
          Thread.sleep(EVERY_MILLIS);
        }
        terminate.run();
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
