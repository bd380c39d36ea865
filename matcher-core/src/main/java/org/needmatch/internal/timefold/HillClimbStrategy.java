package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.strategy.StrategyControl;

/**
 * Hill climbing by single changes, the least that Timefold can be asked for.
 */
public final class HillClimbStrategy extends LocalSearchStrategy {
  /** For ServiceLoader. */
  public HillClimbStrategy() {
  }

  @Override
  public String name() {
    return "hill-climb";
  }

  @Override
  public String description() {
    return "Timefold's hill climbing by single changes over constraint streams, from a greedy start";
  }

  @Override
  PlanRules rules(Instance instance) {
    return new PlanRules(instance);
  }

  @Override
  Solver<SeatPlan> solver(SeatPlan start, StrategyControl control, @Nullable Duration left,
      @Nullable Long moves) {
    return Solvers.hillClimbing(start.planRules().hasPairs(), control.seed(), left, moves);
  }
}
