package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.CertifiedSearch;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.search.MemoryEstimate;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.internal.threads.Fork;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * The searches of one run of Timefold's solver: one for the problem as it is at
 * first, and one more each time it has changed. Changes reach the solver as
 * problem changes from its own thread, after its last phase, so that none can
 * come too late; nobody tells it to end while it takes one up. Not thread-safe.
 */
final class SearchRounds {
  private final StrategyControl control;
  private final LinearSolver.@Nullable Engine engine;
  private final Fork building;
  private volatile @Nullable Solver<SeatPlan> solver;
  private Instance instance;
  private SearchRun run;
  private @Nullable StrategyResult result;
  private @Nullable UnsupportedProblemException refusal;

  SearchRounds(Instance instance, StrategyControl control) {
    this(instance, control, null);
  }

  /** With a solver for large programs, or null for none. */
  SearchRounds(Instance instance, StrategyControl control, LinearSolver.@Nullable Engine engine) {
    this.engine = engine;
    this.control = control;
    this.instance = instance;
    building = instance.workers().fork(() -> solver = Solvers.certified());
    run = search();
  }

  private SearchRun search() {
    return new SearchRun(new CertifiedSearch(instance, control, null, engine),
        new SeatPlans(instance), this::next);
  }

  private SeatPlan plan() {
    var plan = run.plans().empty();
    plan.attach(run);
    return plan;
  }

  /**
   * Runs the solver until the problem changes no more. When Timefold ends before
   * that, or is not built yet when all is to stop, the search goes on without it.
   *
   * @throws UnsupportedProblemException
   *           when a change made the problem too large
   */
  StrategyResult solve() throws UnsupportedProblemException {
    control.guard("timefold", () -> {
      var stop = instance.workers();
      if (stop.stopped() || !building.joinUnless(stop::stopped) || stop.stopped()) {
        return;
      }
      var best = Objects.requireNonNull(solver).solve(plan());
      if (result != null && refusal == null) {
        ScoreAssertion.hold(best, new PlanCodec(instance).score(run.engine().best()), control);
      }
    });
    var found = result;
    while (found == null) {
      while (run.engine().advance(() -> false)) {
        // until it has nothing more to do
      }
      next();
      found = result;
    }
    var refused = refusal;
    if (refused != null) {
      throw refused;
    }
    return found;
  }

  private void next() {
    var found = run.engine().traded();
    var model = control.next(found);
    if (model == null) {
      result = found;
      return;
    }
    var changed = InstanceModel.of(model);
    try {
      MemoryEstimate.mustFit(changed);
    } catch (UnsupportedProblemException e) {
      refusal = e;
      result = found;
      return;
    }
    instance = changed;
    run = search();
    var running = solver;
    if (running != null) {
      running.addProblemChange(new ReplaceSolution(plan()));
    }
  }
}
