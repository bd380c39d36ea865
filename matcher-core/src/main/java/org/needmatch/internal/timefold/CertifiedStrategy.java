package org.needmatch.internal.timefold;

import java.time.Duration;
import java.util.List;
import org.needmatch.instance.Instance;
import org.needmatch.instance.Plans;
import org.needmatch.internal.search.Engine;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.timefold.OwnConstraints;

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
  public StrategyResult solve(Instance instance, StrategyControl control) {
    var plans = new SeatPlans(instance);
    try (var engine = new Engine(instance, control)) {
      return solve(instance, control, plans, engine);
    }
  }

  private static StrategyResult solve(Instance instance, StrategyControl control, SeatPlans plans,
      Engine engine) {
    var start = plans.empty();
    start.attach(new SearchRun(engine, plans));
    var own = ownConstraints(control);
    var factory = own.isEmpty()
        ? Solvers.Certified.FACTORY
        : Solvers.withOwn(own, control.seed(), Duration.ofSeconds(5));
    var solver = factory.buildSolver();
    SeatPlan best;
    try (var watch = CancelWatch.start(control, solver::terminateEarly)) {
      best = solver.solve(start);
    }
    var result = engine.result();
    if (own.isEmpty()) {
      return result;
    }
    int[] edges = new Plans(instance).withoutUnfinished(plans.edges(best));
    return new StrategyResult(edges, result.boundMedium(), result.certificate(), result.steps(),
        result.stopCause());
  }

  static List<String> ownConstraints(StrategyControl control) {
    return control.extensions().stream().filter(OwnConstraints.class::isInstance)
        .map(extension -> extension.getClass().getName()).toList();
  }
}
