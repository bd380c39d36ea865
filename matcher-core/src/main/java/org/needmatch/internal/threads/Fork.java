package org.needmatch.internal.threads;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that another thread may take. Whoever needs it done does it where nobody
 * has begun, so that waiting never depends on an executor. Thread-safe.
 */
public final class Fork {
  private static final long PAUSE_NANOS = 1_000_000;

  private final AtomicReference<@Nullable Runnable> untaken;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Runnable tell;
  private volatile @Nullable Throwable failure;

  /**
   * @param tell
   *          is run while the interrupt of a thread that waits is set
   */
  Fork(Runnable work, Runnable tell) {
    untaken = new AtomicReference<>(work);
    this.tell = tell;
  }

  /** Does the work on this thread, unless another has begun it. */
  void take() {
    var work = untaken.getAndSet(null);
    if (work == null) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      done.countDown();
    }
  }

  /** Whether a thread is at it. */
  public boolean isRunning() {
    return untaken.get() == null && done.getCount() > 0;
  }

  /**
   * Does the work here unless another thread has begun it, and then waits until
   * that has done it or it is to stop. Returns whether it is done.
   */
  public boolean joinUnless(BooleanSupplier stop) {
    take();
    while (isRunning()) {
      if (stop.getAsBoolean()) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    join();
    return true;
  }

  /**
   * Returns when it is done, here or elsewhere, and passes on what it failed
   * with. An interrupt stays set, and does not end the wait.
   */
  public void join() {
    take();
    boolean interrupted = false;
    while (true) {
      try {
        done.await();
        break;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        tell.run();
        interrupted = Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
