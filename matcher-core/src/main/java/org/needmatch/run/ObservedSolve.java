package org.needmatch.run;

import java.util.concurrent.Callable;
import org.needmatch.internal.jfr.FlightRecorder;

/** A solve, of which observers and Java's Flight Recorder are told. */
record ObservedSolve(SolveRun run, SolveOptions options,
    GuardedObservation observed) implements Callable<SolveResult> {

  @Override
  public SolveResult call() {
    var flight = FlightRecorder.solve();
    observed.begun();
    try {
      var result = run.call();
      RecordedSolve.finished(flight, run.problem(), result);
      observed.finished(result);
      return result;
    } catch (RuntimeException | Error e) {
      RecordedSolve.failed(flight, run.problem(), options, e);
      observed.failed(e);
      throw e;
    }
  }

  /** Nobody will call it. */
  void abandon(Throwable cause) {
    observed.failed(cause);
  }
}
