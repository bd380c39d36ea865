package org.needmatch.benchmarks;

import org.needmatch.internal.search.InstanceModel;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * The exact judge: the whole problem in OR-Tools CP-SAT. Highest medium first;
 * then, as time is left, the broken rules that a plan may mend; then the soft
 * level. The bound is on the medium of every plan.
 */
public final class CpSatStrategy implements Strategy {
  /** For ServiceLoader. */
  public CpSatStrategy() {
  }

  @Override
  public String name() {
    return "cp-sat";
  }

  @Override
  public String description() {
    return "the exact problem in OR-Tools CP-SAT, a general solver";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var instance = InstanceModel.of(model);
    return new CpSatRun(instance, control).run();
  }
}
