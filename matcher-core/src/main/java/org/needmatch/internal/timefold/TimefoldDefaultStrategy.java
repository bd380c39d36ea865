package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.strategy.StrategyControl;

/**
 * Timefold as its authors set it up by default, late acceptance over changes
 * and swaps, with a move of whole teams besides and the score kept up to date
 * by hand.
 */
public final class TimefoldDefaultStrategy extends LocalSearchStrategy {
  /** Moves that Timefold tries for each step of a step limit. */
  public static final int MOVES_PER_STEP = 1000;

  private static final Parameter LATE_ACCEPTANCE = Parameter.number("lateAcceptance",
      "steps after which a score is compared again; Timefold's own default is 400", 30, 1,
      1_000_000);

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
  public List<Parameter> parameters() {
    return List.of(LATE_ACCEPTANCE);
  }

  @Override
  PlanRules rules(Instance instance) {
    return new PlanRules(instance, false);
  }

  @Override
  Solver<SeatPlan> solver(SeatPlan start, StrategyControl control, @Nullable Duration left,
      @Nullable Long moves) {
    return Solvers.lateAcceptance((int) LATE_ACCEPTANCE.number(control), control.seed(), left,
        moves);
  }
}
