package org.needmatch.internal.timefold;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.search.MemoryEstimate;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * The default: our own search inside Timefold's life cycle, with a bound that
 * tells how good the plan is.
 */
public final class CertifiedStrategy implements Strategy {
  private final LinearSolver.@Nullable Engine engine;

  /** For ServiceLoader. */
  public CertifiedStrategy() {
    this(null);
  }

  /** With a solver for large programs, or null for none. */
  public CertifiedStrategy(LinearSolver.@Nullable Engine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "certified";
  }

  @Override
  public String description() {
    return "an ejection search that sees minimum teams, with a proven bound; the default";
  }

  @Override
  public boolean keepsConstraints() {
    return true;
  }

  @Override
  public boolean keepsGapLimit() {
    return true;
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control)
      throws UnsupportedProblemException {
    var instance = InstanceModel.of(model);
    MemoryEstimate.mustFit(instance);
    var own = ConstrainedSearch.own(instance.rules());
    if (!own.isEmpty()) {
      return new ConstrainedSearch(instance, control, own, engine).solve();
    }
    return new SearchRounds(instance, control, engine).solve();
  }
}
