package org.needmatch.run;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.needmatch.internal.bound.BoundSolver;
import org.needmatch.internal.bound.UnpricedBound;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.Certificate;
import org.needmatch.strategy.StrategyControl;

/**
 * A bound for plans of strategies that prove nothing themselves, at a fixed
 * small cost.
 */
final class QuickBound {
  private static final long WORK = 10_000_000;
  private static final int FEWEST_STEPS = 10;
  private static final long MAX_NANOS = 5_000_000_000L;

  private QuickBound() {
  }

  /** Takes a few seconds at most when the solve has a time limit. */
  static Certificate of(Instance instance, StrategyControl control) {
    var bound = new AtomicReference<Certificate>(
        new UnpricedBound(instance.sessions().totalValue()));
    if (instance.workers().stopped()) {
      return bound.get();
    }
    control.guard("bound", () -> bound.set(lowered(instance, control)));
    return bound.get();
  }

  private static Certificate lowered(Instance instance, StrategyControl control) {
    long begin = System.nanoTime();
    BooleanSupplier over = () -> control.cancelled()
        || control.timeLimit() != null && System.nanoTime() - begin > MAX_NANOS;
    var bounding = new BoundSolver(instance, new Conflicts(instance));
    bounding.stopWhen(over);
    for (int i = 0; (i < FEWEST_STEPS || bounding.work() < WORK) && !bounding.exhausted(0)
        && !over.getAsBoolean(); i++) {
      bounding.step(0);
    }
    return bounding.certificate();
  }
}
