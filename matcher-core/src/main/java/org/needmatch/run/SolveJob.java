package org.needmatch.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;

/** A solve under way. Thread-safe. */
public final class SolveJob {
  private static final long WATCH_MILLIS = 100;

  private final SolveRun run;
  private final ChangeQueue changes;
  private final CompletableFuture<SolveResult> outcome = new CompletableFuture<>();

  private volatile boolean begun;

  SolveJob(SolveRun run, ChangeQueue changes) {
    this.run = run;
    this.changes = changes;
  }

  /** Completes the job when the executor ends without having run it. */
  void watch(ExecutorService executor) {
    Thread.ofVirtual().name("needmatch-job-watch").start(() -> {
      try {
        while (!begun && !executor.isTerminated()) {
          Thread.sleep(WATCH_MILLIS);
        }
        if (!begun) {
          outcome.completeExceptionally(
              new CancellationException("The executor was shut down before the solve began."));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  void run() {
    begun = true;
    if (outcome.isDone()) {
      return;
    }
    try {
      outcome.complete(run.call());
    } catch (RuntimeException | Error e) {
      outcome.completeExceptionally(e);
      if (e instanceof Error error) {
        throw error;
      }
    }
  }

  /**
   * Changes the problem while it is solved. The search stops where it is, and
   * goes on from its best plan with what is left of it; limits of time and steps
   * begin anew. Changes that come together are taken up together, in order. Does
   * not wait.
   *
   * @return false, with nothing changed, when the job has ended or is about to; a
   *         new job with the last plan as its start does the same then
   */
  public boolean change(ProblemChange... changed) {
    return changes.add(List.of(changed));
  }

  /**
   * The problem that is being solved, or that the outcome is for, with all
   * changes that were taken up.
   */
  public Problem problem() {
    return run.problem();
  }

  /** Lets a live job end once all changes so far are solved. Does not wait. */
  public void finish() {
    changes.finish();
  }

  /**
   * The best plan so far; empty until there is one. After a change it is that of
   * the problem before, until there is one for the new problem.
   */
  public Optional<Plan> best() {
    return run.best();
  }

  /**
   * Asks the solve to end soon with the best plan so far, changes that were taken
   * up included. Does not wait.
   */
  public void cancel() {
    run.cancel();
  }

  /** Completes when the solve ends, exceptionally when it fails. */
  public CompletableFuture<SolveResult> outcome() {
    return outcome.copy();
  }
}
