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
    guard(() -> listener.accept(event));
  }

  /**
   * Lets a throttled listener hear what has waited long enough, or all that
   * waits.
   */
  void pulse(boolean all) {
    if (listener instanceof ThrottledListener throttled) {
      guard(all ? throttled::flush : throttled::pulse);
    }
  }

  /** Whatever a listener throws is its own fault, errors included. */
  private void guard(Runnable telling) {
    try {
      telling.run();
    } catch (Exception | Error e) {
      if (!failed) {
        LOG.warn("A listener failed; the solve goes on, and later failures are not logged.", e);
      }
      failed = true;
    }
  }
}
