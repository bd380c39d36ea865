package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Instance;
import org.needmatch.instance.Plans;
import org.needmatch.internal.search.Engine;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsuitedProblemException;

/**
 * The searches of one run of Timefold's solver: one for the problem as it is at
 * first, and one more each time it has changed. Changes reach the solver as
 * problem changes from its own thread, after its last phase, so that none can
 * come too late; nobody tells it to end while it takes one up. Not thread-safe.
 */
final class SearchRounds implements AutoCloseable {
  private final StrategyControl control;
  private final Solver<SeatPlan> solver;
  private Instance instance;
  private SearchRun run;
  private @Nullable StrategyResult result;

  SearchRounds(Instance instance, StrategyControl control, Solver<SeatPlan> solver) {
    this.control = control;
    this.solver = solver;
    this.instance = instance;
    run = search();
  }

  private SearchRun search() {
    return new SearchRun(new Engine(instance, control), new SeatPlans(instance), this::next);
  }

  private SeatPlan plan() {
    var plan = run.plans().empty();
    plan.attach(run);
    return plan;
  }

  /** Runs the solver until the problem changes no more. */
  StrategyResult solve() {
    var best = solver.solve(plan());
    var found = result;
    if (found == null) {
      run.engine().advance(() -> false);
      found = run.engine().traded();
    }
    SameScore.hold(best, new Plans(instance).score(run.engine().best()));
    return found;
  }

  private void next() {
    var found = run.engine().traded();
    var changed = control.next(found);
    if (changed == null) {
      result = found;
      return;
    }
    try {
      Engine.mustFit(changed);
    } catch (UnsuitedProblemException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    run.engine().close();
    instance = changed;
    run = search();
    solver.addProblemChange(new OtherPlan(plan()));
  }

  @Override
  public void close() {
    run.engine().close();
  }
}
