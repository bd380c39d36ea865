package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/** Asks, after the search, whether the problem has changed meanwhile. */
public final class ChangePhase implements PhaseCommand<SeatPlan> {
  /** Timefold makes it. */
  public ChangePhase() {
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<SeatPlan> context) {
    context.getWorkingSolution().run().end();
  }
}
