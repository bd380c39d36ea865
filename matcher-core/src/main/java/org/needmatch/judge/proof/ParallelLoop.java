package org.needmatch.judge.proof;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Loops that the caller's thread shares with those of an executor. Nothing
 * waits for a thread that has not begun. Thread-safe.
 *
 * @param threads
 *          at most so many at a time, the caller's included
 */
record ParallelLoop(int threads, Executor executor) {
  static final ParallelLoop ALONE = new ParallelLoop(1, Runnable::run);
  private static final int CHUNK = 16;

  /** One loop: what is not yet begun, and what is begun and not done. */
  private static final class Round {
    private final int count;
    private final int chunk;
    private final IntConsumer each;
    private int next;
    private int busy;
    private @Nullable Throwable failure;

    Round(int count, int chunk, IntConsumer each) {
      this.count = count;
      this.chunk = chunk;
      this.each = each;
    }

    private synchronized int begin() {
      if (next >= count) {
        return -1;
      }
      busy++;
      int from = next;
      next = from + Math.min(chunk, count - from);
      return from;
    }

    private synchronized void end(@Nullable Throwable broken) {
      busy--;
      if (broken != null) {
        failure = failure == null ? broken : failure;
        next = count;
      }
      notifyAll();
    }

    void share() {
      for (int from = begin(); from >= 0; from = begin()) {
        Throwable broken = null;
        try {
          for (int i = from; i < from + Math.min(chunk, count - from); i++) {
            each.accept(i);
          }
        } catch (RuntimeException | Error e) {
          broken = e;
        }
        end(broken);
      }
    }

    synchronized void await() {
      boolean interrupted = false;
      while (busy > 0) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
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

  /**
   * Does something for each number below the count, in no order. What it throws
   * ends the loop.
   */
  void forEach(int count, IntConsumer each) {
    forEach(count, CHUNK, each);
  }

  /** The same by so many at a time. */
  void forEach(int count, int chunk, IntConsumer each) {
    var round = new Round(count, chunk, each);
    try {
      for (int helper = 1; helper < Math.min(threads, (count + chunk - 1) / chunk); helper++) {
        executor.execute(round::share);
      }
    } catch (RejectedExecutionException full) {
      // The caller does it.
    }
    round.share();
    round.await();
  }
}
