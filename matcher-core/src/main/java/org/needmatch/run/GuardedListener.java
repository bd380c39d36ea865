package org.needmatch.run;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps errors of a listener away from the solve; the first is logged. Not
 * thread-safe.
 */
final class GuardedListener implements Consumer<SolveEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(Solver.class);

  private final Consumer<SolveEvent> listener;
  private boolean failed;

  GuardedListener(Consumer<SolveEvent> listener) {
    this.listener = listener;
  }

  @Override
  public void accept(SolveEvent event) {
    try {
      listener.accept(event);
    } catch (RuntimeException e) {
      if (!failed) {
        LOG.warn("A listener failed at {}; the solve goes on, and later failures are not logged.",
            event.getClass().getSimpleName(), e);
      }
      failed = true;
    }
  }
}
