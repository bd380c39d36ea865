package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;

/**
 * Timefold as its authors set it up by default, late acceptance over changes
 * and swaps, with a move of whole teams besides and the score kept up to date
 * by hand.
 */
public final class TimefoldDefaultStrategy extends LocalSearchStrategy {
  /** Moves that Timefold tries for each step of a step limit. */
  public static final int MOVES_PER_STEP = 1000;

  /** For ServiceLoader. */
  public TimefoldDefaultStrategy() {
  }

  @Override
  public String name() {
    return "timefold-default";
  }

  @Override
  public String description() {
    return "Timefold's late acceptance with changes, swaps and whole teams, from a greedy start";
  }

  @Override
  PlanRules rules(Instance instance) {
    return new PlanRules(instance, false);
  }

  @Override
  Solver<SeatPlan> solver(SeatPlan start, long seed, @Nullable Duration left,
      @Nullable Long moves) {
    return Solvers.lateAcceptance(seed, left, moves);
  }
}
