package org.needmatch.ortools;

import com.google.ortools.linearsolver.MPSolver;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Interrupts a solver soon after it is to stop. Thread-safe. */
final class Watch {
  private static final long PAUSE_NANOS = 20_000_000;

  private final Runnable interrupt;
  private final BooleanSupplier stop;
  private volatile boolean over;

  private Watch(Runnable interrupt, BooleanSupplier stop) {
    this.interrupt = interrupt;
    this.stop = stop;
  }

  /** What work gives, which ends soon after the solver is interrupted. */
  static <T> T over(MPSolver solver, BooleanSupplier stop, Supplier<T> work) {
    return over(solver::interruptSolve, stop, work);
  }

  /** The same for whatever can be interrupted. */
  static <T> T over(Runnable interrupt, BooleanSupplier stop, Supplier<T> work) {
    var watch = new Watch(interrupt, stop);
    var thread = Thread.ofVirtual().name("needmatch-watch").start(watch::look);
    try {
      return work.get();
    } finally {
      watch.over = true;
      LockSupport.unpark(thread);
      await(thread);
    }
  }

  private void look() {
    while (!over) {
      if (stop.getAsBoolean()) {
        interrupt.run();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** So that nobody interrupts a solver that is gone. */
  private static void await(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
