package org.needmatch.internal.search;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.needmatch.internal.bound.BoundSolver;
import org.needmatch.internal.bound.UnpricedBound;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * Improves the plan that it is given around the needs that it is told: each
 * takes whoever can come at once, then the need and those that compete with it
 * are solved to the best they can do. Proves nothing of the whole week.
 */
public final class NearbyStrategy implements Strategy {
  private static final int MAX_EDGES = 300;
  private static final int MAX_STEPS = 40;
  private static final int PROPOSALS_PER_STEP = 500;

  /** For ServiceLoader. */
  public NearbyStrategy() {
  }

  @Override
  public String name() {
    return "nearby";
  }

  @Override
  public String description() {
    return "improves a plan around a few needs; what-if questions of large weeks use it";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var instance = InstanceModel.of(model);
    var budget = new Budget(control, false);
    var conflicts = new Conflicts(instance);
    var plans = new PlanCodec(instance);
    int[] needs = focus(instance, control);
    int[] best = Greedy.from(instance, conflicts, control.start());
    int[] more = Greedy.more(instance, conflicts, best, needs);
    best = plans.score(more).betterThan(plans.score(best)) ? more : best;
    control.improved(best, plans.score(best));
    var found = new AtomicReference<>(best);
    for (int at = 0; at < needs.length && !budget.over();) {
      at = improve(instance, conflicts, control, budget, found, needs, at);
    }
    var bound = new AtomicReference<Certificate>(
        new UnpricedBound(instance.sessions().totalValue()));
    control.guard("bound", () -> bound.set(new BoundSolver(instance, conflicts).certificate()));
    return new StrategyResult(found.get(), bound.get().provenMedium(), bound.get(), budget.steps(),
        budget.over() ? budget.cause() : StopCause.COMPLETED, List.of(GapCause.STRATEGY));
  }

  /**
   * Improves around one need after the other, until all are done or one fails.
   * Returns the next need to go on with.
   */
  private static int improve(Instance instance, Conflicts conflicts, StrategyControl control,
      Budget budget, AtomicReference<int[]> best, int[] needs, int from) {
    var plans = new PlanCodec(instance);
    var at = new AtomicInteger(from);
    control.guard("neighbourhood", () -> {
      var exact = new ExactNeighbourhoods(instance, conflicts, control.seed(), best.get(),
          MAX_EDGES, MAX_STEPS);
      while (at.get() < needs.length && !budget.over()) {
        long before = exact.steps();
        if (exact.improve(needs[at.getAndIncrement()], budget::over)
            && plans.score(exact.edges()).betterThan(plans.score(best.get()))) {
          best.set(exact.edges());
          control.improved(best.get(), plans.score(best.get()));
        }
        budget.count((int) (1 + exact.steps() - before) * PROPOSALS_PER_STEP);
      }
    });
    return Math.max(from + 1, at.get());
  }

  /** The needs that are told, or all. */
  private static int[] focus(Instance instance, StrategyControl control) {
    var focus = control.focus();
    if (focus == null) {
      return IntStream.range(0, instance.sessions().count()).toArray();
    }
    var numbers = new HashMap<String, Integer>();
    for (int n = 0; n < instance.sessions().count(); n++) {
      numbers.put(instance.sessions().need(n).id(), n);
    }
    return focus.stream().filter(numbers::containsKey).mapToInt(id -> numbers.getOrDefault(id, -1))
        .toArray();
  }
}
