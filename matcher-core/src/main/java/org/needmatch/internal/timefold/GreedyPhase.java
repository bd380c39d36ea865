package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.needmatch.internal.search.Greedy;

/** Seats whole teams greedily, the needs of greatest worth first. */
public final class GreedyPhase implements PhaseCommand<SeatPlan> {
  /** Timefold makes it. */
  public GreedyPhase() {
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<SeatPlan> context) {
    var plan = context.getWorkingSolution();
    var instance = plan.planRules().instance();
    PlanInstaller.apply(context, new SeatPlans(instance, plan.getPeople()),
        Greedy.byWorth(instance));
  }
}
