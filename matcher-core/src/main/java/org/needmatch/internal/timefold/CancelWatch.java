package org.needmatch.internal.timefold;

import java.util.function.BooleanSupplier;

/** Tells a solver to end once something is so. */
final class CancelWatch implements AutoCloseable {
  private static final long EVERY_MILLIS = 50;
  private final Thread thread;

  private CancelWatch(Thread thread) {
    this.thread = thread;
  }

  static CancelWatch start(BooleanSupplier over, Runnable terminate) {
    return new CancelWatch(Thread.ofVirtual().name("needmatch-cancel-watch").start(() -> {
      try {
        while (!over.getAsBoolean()) {
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
