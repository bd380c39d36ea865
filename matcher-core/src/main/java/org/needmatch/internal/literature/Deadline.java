package org.needmatch.internal.literature;

import org.needmatch.strategy.StrategyControl;

/** When a mechanism that has no use for more time has to end anyway. */
final class Deadline {
  private Deadline() {
  }

  /** Whether the caller has had enough, or the time limit is over. */
  static boolean over(StrategyControl control) {
    var limit = control.timeLimit();
    return control.cancelled() || limit != null && control.elapsed().compareTo(limit) >= 0;
  }
}
