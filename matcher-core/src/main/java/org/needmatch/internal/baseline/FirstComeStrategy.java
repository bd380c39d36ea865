package org.needmatch.internal.baseline;

import java.util.stream.IntStream;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * volunteers in the order of the file, each taking the earliest sessions still
 * open
 */
public final class FirstComeStrategy implements Strategy {
  /** For ServiceLoader. */
  public FirstComeStrategy() {
  }

  @Override
  public String name() {
    return "first-come";
  }

  @Override
  public String description() {
    return "volunteers in the order of the file, each taking the earliest sessions still open";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var instance = InstanceModel.of(model);
    int[] units = IntStream.range(0, instance.problem().volunteers().size())
        .flatMap(instance.graph()::unitsOf).distinct().toArray();
    int[] edges = Greedy.byUnit(instance, units, e -> 0);
    control.improved(edges, new PlanCodec(instance).score(edges));
    return StrategyResult.completed(edges);
  }
}
