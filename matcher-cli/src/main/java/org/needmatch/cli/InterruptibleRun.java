package org.needmatch.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * A solve that the first Ctrl-C ends early, with the best plan so far, and that
 * the second ends at once. Closing gives the keys back.
 */
final class InterruptibleRun implements AutoCloseable {
  private static final long TICK_MILLIS = 250;

  private final ExecutorService executor = Executors.newCachedThreadPool(work -> {
    var thread = new Thread(work, "solve");
    thread.setDaemon(true);
    return thread;
  });
  private final ProgressListener listener;
  private final long begun = System.nanoTime();
  private final CompletableFuture<SolveResult> outcome;
  private volatile @Nullable SolveJob job;
  private final Interrupts interrupts;

  InterruptibleRun(Matcher matcher, Problem problem, SolveOptions options,
      ProgressListener listener) {
    this.listener = listener;
    interrupts = new Interrupts(() -> {
      var running = job;
      if (running != null) {
        running.cancel();
      }
    });
    var started = matcher.on(problem).start(options, executor, listener);
    job = started;
    if (interrupts.happened()) {
      started.cancel();
    }
    outcome = started.outcome();
  }

  /** Waits for the end, with ticks to the listener. */
  SolveResult await() throws Exception {
    while (true) {
      try {
        return outcome.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        listener.tick(Duration.ofNanos(System.nanoTime() - begun));
      } catch (ExecutionException e) {
        if (e.getCause() != null
            && e.getCause().getCause() instanceof UnsupportedProblemException unsuited) {
          throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(unsuited.getMessage()));
        }
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }

  boolean interrupted() {
    return interrupts.happened();
  }

  @Override
  public void close() {
    interrupts.close();
    executor.shutdown();
  }
}
