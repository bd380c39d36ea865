package org.needmatch.run;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.needmatch.plan.Plan;

/** A solve under way. Thread-safe. */
public final class SolveJob {
  private final SolveRun run;
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

  SolveJob(SolveRun run) {
    this.run = run;
  }

  void run() {
    try {
      outcome.complete(run.call());
    } catch (RuntimeException | Error e) {
      outcome.completeExceptionally(e);
      if (e instanceof Error error) {
        throw error;
      }
    }
  }

  /** The best plan so far; empty until there is one. */
  public Optional<Plan> best() {
    return run.best();
  }

  /** Asks the solve to end soon with the best plan so far. Does not wait. */
  public void cancel() {
    run.cancel();
  }

  /** Completes when the solve ends, exceptionally when it fails. */
  public CompletableFuture<Outcome> outcome() {
    return outcome.copy();
  }
}
