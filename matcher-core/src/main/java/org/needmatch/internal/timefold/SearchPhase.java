package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.function.BooleanSupplier;

/**
 * Runs the search until it has something better, and hands that to Timefold.
 */
public final class SearchPhase implements PhaseCommand<SeatPlan> {
  /**
   * How often it is listed: Timefold sees at most so many improvements of the
   * search.
   */
  static final int TIMES = 64;

  /** Timefold makes it. */
  public SearchPhase() {
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<SeatPlan> context) {
    var run = context.getWorkingSolution().run();
    if (!run.done()) {
      if (!search(run, context::isPhaseTerminated)) {
        run.finish();
      }
      PlanInstaller.apply(context, run.plans(), run.engine().best());
    }
  }

  /** Returns whether there is more to do. */
  static boolean search(SearchRun run, BooleanSupplier terminated) {
    var before = run.engine().best();
    boolean last = run.isLastTurn();
    boolean more = true;
    while (more && (last || run.engine().best() == before)) {
      more = run.engine().advance(terminated);
    }
    return more;
  }
}
