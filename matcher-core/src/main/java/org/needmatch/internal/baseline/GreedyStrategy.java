package org.needmatch.internal.baseline;

import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * needs by worth, greatest first, each taking the people who lose least time
 */
public final class GreedyStrategy implements Strategy {
  /** For ServiceLoader. */
  public GreedyStrategy() {
  }

  @Override
  public String name() {
    return "greedy";
  }

  @Override
  public String description() {
    return "needs by worth, greatest first, each taking the people who lose least time";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var instance = InstanceModel.of(model);
    int[] edges = Greedy.byWorth(instance);
    control.improved(edges, new PlanCodec(instance).score(edges));
    return StrategyResult.completed(edges);
  }
}
