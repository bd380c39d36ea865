package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * A local search of Timefold's own from a greedy start, to hold the certified
 * strategy against. It proves nothing.
 */
abstract class LocalSearchStrategy implements Strategy {
  /**
   * Better plans are many and dear to tell; with a limit in steps all are told.
   */
  private static final long BETWEEN_PLANS = 100_000_000;

  /** The rules that the search keeps. */
  abstract PlanRules rules(Instance instance);

  /**
   * The solver.
   *
   * @param control
   *          has seed and parameters
   * @param left
   *          of the time limit, null for none
   * @param moves
   *          null for no limit in moves
   */
  abstract Solver<SeatPlan> solver(SeatPlan start, StrategyControl control, @Nullable Duration left,
      @Nullable Long moves);

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var instance = InstanceModel.of(model);
    if (instance.workers().stopped()) {
      return new StrategyResult(new int[0], Long.MAX_VALUE, 0, StopCause.CANCELLED);
    }
    var plans = new SeatPlans(instance);
    var scores = new PlanCodec(instance);
    var stepLimit = control.stepLimit();
    var start = plans.empty(rules(instance));
    var solver = solver(start, control, left(control),
        stepLimit == null ? null : stepLimit * TimefoldDefaultStrategy.MOVES_PER_STEP);
    var told = new AtomicLong(-BETWEEN_PLANS);
    solver.addEventListener(event -> {
      long now = control.elapsed().toNanos();
      if (stepLimit != null || now - BETWEEN_PLANS >= told.get()) {
        told.set(now);
        int[] edges = scores.withoutUnfinished(plans.edges(event.getNewBestSolution()));
        control.improved(edges, scores.score(edges));
      }
      if (control.cancelled()) {
        solver.terminateEarly();
      }
    });
    SeatPlan best;
    try (var watch = TerminationPoller.start(control::cancelled, solver::terminateEarly)) {
      best = solver.solve(start);
    }
    int[] edges = scores.withoutUnfinished(plans.edges(best));
    if (plans.seatsAll(best, edges)) {
      ScoreAssertion.hold(best, scores.score(edges), control);
    }
    return new StrategyResult(edges, Long.MAX_VALUE, stepLimit == null ? 0 : stepLimit,
        control.cancelled()
            ? StopCause.CANCELLED
            : stepLimit != null ? StopCause.STEP_LIMIT : StopCause.TIME_LIMIT);
  }

  static @Nullable Duration left(StrategyControl control) {
    var limit = control.timeLimit();
    return limit == null ? null : limit.minus(control.elapsed());
  }
}
