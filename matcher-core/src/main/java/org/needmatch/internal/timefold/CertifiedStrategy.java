package org.needmatch.internal.timefold;

import org.needmatch.instance.Instance;
import org.needmatch.internal.search.Engine;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsuitedProblemException;

/**
 * The default: our own search inside Timefold's life cycle, with a bound that
 * tells how good the plan is.
 */
public final class CertifiedStrategy implements Strategy {
  /** For ServiceLoader. */
  public CertifiedStrategy() {
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
  public StrategyResult solve(Instance instance, StrategyControl control)
      throws UnsuitedProblemException {
    Engine.mustFit(instance);
    var own = OwnSearch.constraints(control);
    if (!own.isEmpty()) {
      return new OwnSearch(instance, control, own).solve();
    }
    try (
        var rounds = new SearchRounds(instance, control, Solvers.Certified.FACTORY.buildSolver())) {
      return rounds.solve();
    }
  }
}
