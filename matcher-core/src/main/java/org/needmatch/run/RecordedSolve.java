package org.needmatch.run;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.jfr.SolveFlight;

/** Ends the event of a solve in Java's Flight Recorder, when there is one. */
final class RecordedSolve {
  private RecordedSolve() {
  }

  static void finished(@Nullable SolveFlight flight, Problem problem, SolveResult result) {
    if (flight == null) {
      return;
    }
    sized(flight, problem, result.options());
    flight.eligiblePairs = result.eligiblePairs();
    flight.assignments = result.plan().assignments().size();
    flight.met = result.score().medium();
    flight.wanted = result.totalMedium();
    flight.bound = result.boundMedium();
    flight.gap = result.gapPercent() / 100;
    flight.steps = result.steps();
    flight.stopCause = result.stopCause().name();
    flight.failedParts = result.faults().size();
    flight.commit();
  }

  static void failed(@Nullable SolveFlight flight, Problem problem, SolveOptions options,
      Throwable cause) {
    if (flight == null) {
      return;
    }
    sized(flight, problem, options);
    flight.failure = cause.getClass().getName();
    flight.commit();
  }

  private static void sized(SolveFlight flight, Problem problem, SolveOptions options) {
    flight.strategy = options.strategy();
    flight.threads = options.threads();
    flight.volunteers = problem.volunteers().size();
    flight.needs = problem.needs().size();
  }
}
