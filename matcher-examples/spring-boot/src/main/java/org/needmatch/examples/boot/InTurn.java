package org.needmatch.examples.boot;

import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/** A strategy of the application's own. */
public final class InTurn implements Strategy {
  /** For ServiceLoader. */
  public InTurn() {
  }

  @Override
  public String name() {
    return "in-turn";
  }

  @Override
  public String description() {
    return "takes each choice in turn, where the plan so far allows it";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var plan = model.emptyPlan();
    for (int choice = 0; choice < model.choices() && !control.cancelled(); choice++) {
      if (plan.mayAdd(choice)) {
        plan.add(choice);
      }
    }
    plan.dropUnfinished();
    control.improved(plan.choices(), plan.score());
    return StrategyResult.completed(plan.choices());
  }
}
