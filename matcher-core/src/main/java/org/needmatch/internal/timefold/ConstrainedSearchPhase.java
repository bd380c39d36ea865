package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/**
 * Runs the search until it has something better, and hands Timefold as much of
 * it as the embedder's own constraints allow.
 */
public final class ConstrainedSearchPhase implements PhaseCommand<SeatPlan> {
  /** Timefold makes it. */
  public ConstrainedSearchPhase() {
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<SeatPlan> context) {
    var run = context.getWorkingSolution().run();
    if (run.done()) {
      return;
    }
    boolean more = SearchPhase.search(run, context::isPhaseTerminated);
    var rebuilding = new FeasibleRebuild(context, run.plans());
    rebuilding.take(run.engine().best());
    if (!more) {
      rebuilding.fill();
    }
    if (run.rebuilt() == null || !rebuilding.isCutShort()) {
      run.rebuilt(rebuilding.result());
    }
    if (!more) {
      run.finish();
    }
  }
}
