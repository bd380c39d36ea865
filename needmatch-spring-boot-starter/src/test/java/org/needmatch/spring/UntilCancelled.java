package org.needmatch.spring;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/** Seats whoever comes first, and is not content until it is cancelled. */
public final class UntilCancelled implements Strategy {
  /** For ServiceLoader. */
  public UntilCancelled() {
  }

  @Override
  public String name() {
    return "until-cancelled";
  }

  @Override
  public String description() {
    return "takes the first choice and waits";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var plan = model.emptyPlan();
    for (int choice = 0; choice < model.choices(); choice++) {
      if (plan.mayAdd(choice)) {
        plan.add(choice);
      }
    }
    plan.dropUnfinished();
    control.improved(plan.choices(), plan.score());
    while (!control.cancelled()) {
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
    return new StrategyResult(plan.choices(), Long.MAX_VALUE, 0, StopCause.CANCELLED);
  }
}
