package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.search.CertifiedSearch;
import org.needmatch.internal.search.Penalties;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.rules.RuleSet;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.timefold.ExtraConstraints;

/**
 * The certified search under an embedder's own constraints: a phase of Timefold
 * that scores by them alone, and tells the search what each change would cost.
 * The bound is that of the problem without them. Not thread-safe.
 */
final class ConstrainedSearch implements PhaseCommand<SeatPlan> {
  private final Instance instance;
  private final StrategyControl control;
  private final List<ExtraConstraints> own;
  private final LinearSolver.@Nullable Engine engine;
  private final SeatPlans plans;
  private @Nullable StrategyResult result;

  ConstrainedSearch(Instance instance, StrategyControl control, List<ExtraConstraints> own,
      LinearSolver.@Nullable Engine engine) {
    this.instance = instance;
    this.control = control;
    this.own = own;
    this.engine = engine;
    plans = new SeatPlans(instance);
  }

  /** The embedder's constraints. */
  static List<ExtraConstraints> own(RuleSet rules) {
    return rules.constraints().stream().filter(ExtraConstraints.class::isInstance)
        .map(ExtraConstraints.class::cast).toList();
  }

  StrategyResult solve() {
    if (instance.workers().stopped()) {
      return new StrategyResult(new int[0], Long.MAX_VALUE, 0, StopCause.CANCELLED);
    }
    try {
      Solvers.under(own, this).solve(plans.empty());
    } catch (SeatPenalties.Failure e) {
      throw e.fault();
    }
    var found = result;
    return found == null
        ? search(new CertifiedSearch(instance, control, null, engine), () -> false)
        : found;
  }

  /** Timefold runs no phase where no seat is open. */
  @Override
  public void changeWorkingSolution(PhaseCommandContext<SeatPlan> context) {
    var penalties = new Penalties(new SeatPenalties(context, plans));
    result = search(new CertifiedSearch(instance, control, penalties, engine),
        context::isPhaseTerminated);
  }

  private static StrategyResult search(CertifiedSearch search, BooleanSupplier terminated) {
    while (search.advance(terminated)) {
      // until it has nothing more to do
    }
    return search.traded();
  }
}
