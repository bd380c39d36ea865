package org.needmatch.internal.search;

import java.util.function.BooleanSupplier;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.StrategyControl;

/** How much of what a solve may use is used. Thread-safe. */
final class Budget {
  private static final double MARGIN = 0.97;
  private static final double MARGIN_TO_TRADE = 0.9;
  private final StrategyControl control;
  private volatile BooleanSupplier terminated = () -> false;
  private final double margin;
  private volatile long proposals;
  private volatile boolean near;

  /**
   * @param trades
   *          whether time is left for giving up points for minutes
   */
  Budget(StrategyControl control, boolean trades) {
    this.control = control;
    margin = trades ? MARGIN_TO_TRADE : MARGIN;
  }

  void terminatedBy(BooleanSupplier value) {
    terminated = value;
  }

  /**
   * Told when plan and bound are compared: the search is over once they are near
   * enough.
   */
  void compare(long medium, long bound) {
    near |= control.isNearEnough(medium, bound);
  }

  /** Whether plan and bound are near enough. */
  boolean isNear() {
    return near;
  }

  /** Only one thread counts. */
  void count(int more) {
    proposals = proposals + more;
  }

  long steps() {
    return proposals / CertifiedSearch.STEP;
  }

  long proposals() {
    return proposals;
  }

  boolean timed() {
    return control.timeLimit() != null;
  }

  /** 0 at the start, 1 or more when used up. */
  double used() {
    double used = 0;
    var timeLimit = control.timeLimit();
    if (timeLimit != null) {
      used = control.elapsed().toNanos() / (margin * timeLimit.toNanos());
    }
    var stepLimit = control.stepLimit();
    if (stepLimit != null) {
      used = Math.max(used, proposals / (double) CertifiedSearch.STEP / Math.max(1, stepLimit));
    }
    return used;
  }

  /** Of the time left for trading, 0 to 1 and beyond. */
  double usedOfTrading() {
    var timeLimit = control.timeLimit();
    if (control.cancelled() || timeLimit == null) {
      return control.cancelled() ? 1 : 0;
    }
    double used = control.elapsed().toNanos() / (double) timeLimit.toNanos();
    return (used - MARGIN_TO_TRADE) / (MARGIN - MARGIN_TO_TRADE);
  }

  boolean over() {
    return near || used() >= 1 || control.cancelled() || terminated.getAsBoolean();
  }

  StopCause cause() {
    var stepLimit = control.stepLimit();
    if (near) {
      return StopCause.GAP_LIMIT;
    }
    if (used() >= 1) {
      return stepLimit != null && steps() >= stepLimit
          ? StopCause.STEP_LIMIT
          : StopCause.TIME_LIMIT;
    }
    return control.cancelled() || terminated.getAsBoolean()
        ? StopCause.CANCELLED
        : StopCause.STALLED;
  }
}
