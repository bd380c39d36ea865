package org.needmatch.run;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.internal.bound.Bounding;
import org.needmatch.internal.bound.NoPrices;
import org.needmatch.plan.Certificate;
import org.needmatch.strategy.StrategyControl;

/**
 * A bound for plans of strategies that prove nothing themselves, at a fixed
 * small cost.
 */
final class QuickBound {
  private static final long WORK = 10_000_000;
  private static final int FEWEST_STEPS = 10;
  private static final long MOST_NANOS = 5_000_000_000L;

  private QuickBound() {
  }

  /** Takes a few seconds at most when the solve has a time limit. */
  static Certificate of(Instance instance, StrategyControl control) {
    var bound = new AtomicReference<Certificate>(new NoPrices(instance.sessions().totalValue()));
    control.faults().guard("bound", () -> bound.set(lowered(instance, control)));
    return bound.get();
  }

  private static Certificate lowered(Instance instance, StrategyControl control) {
    long begin = System.nanoTime();
    BooleanSupplier over = () -> control.cancelled()
        || control.timeLimit() != null && System.nanoTime() - begin > MOST_NANOS;
    var bounding = new Bounding(instance, new Conflicts(instance));
    bounding.stopWhen(over);
    for (int i = 0; (i < FEWEST_STEPS || bounding.work() < WORK) && !bounding.exhausted(0)
        && !over.getAsBoolean(); i++) {
      bounding.step(0);
    }
    return bounding.certificate();
  }
}
