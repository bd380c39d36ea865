package org.needmatch.internal.literature;

import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/** A mechanism that makes one plan, repeats by its seed, and proves nothing. */
abstract class SinglePlanStrategy implements Strategy {

  /** The plan, without needs that do not run. */
  abstract PartialPlan plan(Market market, StrategyControl control);

  @Override
  public final StrategyResult solve(SolverModel model, StrategyControl control) {
    var plan = plan(new Market(model), control);
    int[] choices = plan.choices();
    control.improved(choices, plan.score());
    return Deadline.over(control)
        ? new StrategyResult(choices, Long.MAX_VALUE, 0,
            control.cancelled() ? StopCause.CANCELLED : StopCause.TIME_LIMIT)
        : StrategyResult.completed(choices);
  }
}
