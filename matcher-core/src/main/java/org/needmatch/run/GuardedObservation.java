package org.needmatch.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.needmatch.domain.Problem;
import org.needmatch.run.SolveObserver.Observation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps errors of observers away from the solve, and tells them once how it
 * ended. Thread-safe.
 */
final class GuardedObservation implements Observation {
  private static final Logger LOG = LoggerFactory.getLogger(Solver.class);

  private final List<Observation> observations = new ArrayList<>();
  private final AtomicBoolean ended = new AtomicBoolean();

  GuardedObservation(List<SolveObserver> observers, Problem problem, SolveOptions options) {
    for (var observer : observers) {
      guard(observer,
          () -> observations.add(Objects.requireNonNull(observer.asked(problem, options))));
    }
  }

  @Override
  public void begun() {
    tell(Observation::begun);
  }

  @Override
  public void finished(SolveResult result) {
    if (!ended.getAndSet(true)) {
      tell(one -> one.finished(result));
    }
  }

  @Override
  public void failed(Throwable cause) {
    if (!ended.getAndSet(true)) {
      tell(one -> one.failed(cause));
    }
  }

  private void tell(Consumer<Observation> what) {
    observations.forEach(one -> guard(one, () -> what.accept(one)));
  }

  private static void guard(Object told, Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException e) {
      LOG.warn("The observer {} failed; the solve goes on.", told.getClass().getName(), e);
    }
  }
}
