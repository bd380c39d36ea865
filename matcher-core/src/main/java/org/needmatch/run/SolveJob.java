package org.needmatch.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * A solve under way; closing it ends it. Thread-safe.
 *
 * {@snippet file = "FrontDoor.java" region = "job"}
 */
public final class SolveJob implements AutoCloseable {
  private static final long WATCH_MILLIS = 100;

  private final ObservedSolve solve;
  private final SolveRun run;
  private final ChangeQueue changes;
  private final CompletableFuture<SolveResult> outcome = new CompletableFuture<>();

  private volatile boolean begun;

  SolveJob(ObservedSolve solve, ChangeQueue changes) {
    this.solve = solve;
    run = solve.run();
    this.changes = changes;
    var unused = outcome.exceptionally(cause -> {
      solve.abandon(cause);
      return null;
    });
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
      outcome.complete(solve.call());
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
   * begin anew. Changes that come together are taken up together, in order;
   * {@link SolveEvent.Changed} names those that changed nothing. Does not wait.
   *
   * @param changed
   *          the changes, in order
   * @return false, with nothing changed, when the job has ended or is about to; a
   *         new job with the last plan as its start does the same then
   */
  public boolean change(ProblemChange... changed) {
    return changes.add(List.of(changed));
  }

  /**
   * {@return the problem that is being solved, or that the outcome is for, with
   * all changes that were taken up}
   */
  public Problem problem() {
    return run.problem();
  }

  /** Lets a live job end once all changes so far are solved. Does not wait. */
  public void finish() {
    changes.finish();
  }

  /**
   * {@return the best plan so far; empty until there is one} After a change it is
   * that of the problem before, until there is one for the new problem.
   */
  public Optional<Plan> best() {
    return run.best();
  }

  /** {@return where the job stands} */
  public Status status() {
    if (outcome.isDone()) {
      return outcome.isCompletedExceptionally() ? Status.FAILED : Status.DONE;
    }
    return begun ? Status.SOLVING : Status.QUEUED;
  }

  /**
   * {@return the score of the best plan so far, the bound and the gap; empty
   * until there is a plan} After a change the score is that of the problem
   * before, until there is a plan for the new one.
   */
  public Optional<Progress> progress() {
    return run.progress();
  }

  /**
   * Waits for the end, at most so long.
   *
   * @param time
   *          when
   * @return empty when the solve goes on
   * @throws ExecutionException
   *           when the solve failed
   * @throws InterruptedException
   *           when the waiting thread is interrupted
   */
  public Optional<SolveResult> awaitFor(Duration time)
      throws InterruptedException, ExecutionException {
    try {
      return Optional.of(outcome.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  /**
   * Cancels the solve and waits until it has ended, which takes a moment; one
   * that is still queued ends at once, without an outcome. Does not wait when the
   * solving thread calls it.
   */
  @Override
  public void close() {
    cancel();
    if (!begun) {
      outcome.completeExceptionally(
          new CancellationException("The job was closed before the solve began."));
    } else if (!run.isHere()) {
      var unused = outcome.exceptionally(e -> null).join();
    }
  }

  /**
   * Asks the solve to end soon with the best plan so far, changes that were taken
   * up included: with the pins alone when it has not come further. One that is
   * still queued does so when its turn comes. Does not wait.
   */
  public void cancel() {
    run.cancel();
  }

  /**
   * Completes when the solve ends, exceptionally when it fails. Completing it
   * before that, as {@code cancel} and {@code orTimeout} do, cancels the solve;
   * {@link #best} then has its plan, and {@link #awaitFor} its result.
   *
   * @return a future of its own for each call
   */
  public CompletableFuture<SolveResult> outcome() {
    var copy = outcome.copy();
    var unused = copy.whenComplete((result, fault) -> {
      if (!outcome.isDone()) {
        cancel();
      }
    });
    return copy;
  }

  /** Where a {@link SolveJob} stands. */
  public enum Status {
    /** The executor has not run it yet. */
    QUEUED,
    /** It solves, or a live job waits for changes. */
    SOLVING,
    /** It has its outcome. */
    DONE,
    /** It ended without an outcome. */
    FAILED
  }

  /**
   * How far a solve is.
   *
   * @param elapsed
   *          since it began
   * @param score
   *          of the best plan so far
   * @param boundMedium
   *          no plan has more medium, so far as is proven
   */
  public record Progress(Duration elapsed, Score score, long boundMedium) {

    /**
     * 100 × (bound − medium) / |bound|, 0 when the bound is 0; only with floors may
     * a bound be below 0.
     *
     * @return the number
     */
    public double gapPercent() {
      return boundMedium == 0 ? 0 : 100.0 * (boundMedium - score.medium()) / Math.abs(boundMedium);
    }
  }
}
