package org.needmatch.spring;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of background solves, and those that wait for one. Thread-safe.
 */
final class SolvePool implements Executor {
  private static final Logger LOG = LoggerFactory.getLogger(SolveJobs.class);

  private final ThreadPoolExecutor threads;

  SolvePool(NeedmatchProperties.Jobs limits) {
    BlockingQueue<Runnable> queue = limits.queueSize() == 0
        ? new SynchronousQueue<>()
        : new ArrayBlockingQueue<>(limits.queueSize());
    threads = new ThreadPoolExecutor(limits.running(), limits.running(), 0, TimeUnit.SECONDS, queue,
        Thread.ofPlatform().name("needmatch-job-", 1).daemon().factory(), (task, full) -> {
          throw new RejectedExecutionException(limits.running() + " solves run and "
              + limits.queueSize() + " wait, which is all that needmatch.jobs.running and"
              + " needmatch.jobs.queue-size allow. Ask again when one has ended.");
        });
  }

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  /** Returns whether it was still waiting, so that it will never begin. */
  boolean withdraw(Runnable task) {
    return threads.remove(task);
  }

  boolean hasRoom() {
    return threads.getActiveCount() < threads.getMaximumPoolSize()
        || threads.getQueue().remainingCapacity() > 0;
  }

  /** Takes no more, and waits at most so long until all have ended. */
  void end(Duration patience) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("{} solves were cancelled and have not ended within {}; their plans are lost.",
            threads.getActiveCount(), patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
