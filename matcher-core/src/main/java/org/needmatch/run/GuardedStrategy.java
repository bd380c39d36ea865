package org.needmatch.run;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.Faults;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsupportedProblemException;

/** A strategy whose failure costs no plan. */
record GuardedStrategy(Strategy strategy, Faults faults) {

  /**
   * What the strategy finds, what there is when it fails, or the pins alone where
   * the model was cut short. An embedder's own constraints are obeyed or nothing
   * is: there the error is passed on.
   *
   * @param known
   *          the best plan so far, empty for none
   */
  StrategyResult solve(SolverModel model, StrategyControl control, Supplier<int[]> known)
      throws UnsupportedProblemException {
    var instance = InstanceModel.of(model);
    if (!instance.isWhole()) {
      return new StrategyResult(new int[0], Long.MAX_VALUE, 0, StopCause.CANCELLED);
    }
    try {
      return strategy.solve(model, control);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (!instance.rules().constraints().isEmpty()) {
        throw e;
      }
      faults.add("strategy", e);
      return rescued(model, control, known.get());
    }
  }

  private StrategyResult rescued(SolverModel model, StrategyControl control, int[] known) {
    var edges = new AtomicReference<>(known);
    if (known.length == 0) {
      faults.guard("rescue", () -> {
        try {
          edges.set(Strategies.named("greedy").solve(model, control).edges());
        } catch (UnsupportedProblemException e) {
          throw new IllegalStateException(e.getMessage(), e);
        }
      });
    }
    return new StrategyResult(edges.get(), Long.MAX_VALUE, 0, StopCause.FAULT);
  }
}
