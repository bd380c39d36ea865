package org.needmatch.internal.bound;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Score;

/**
 * Looks for the plan that is best on every level of the score, by branch and
 * price, once its points are proven. Not thread-safe.
 */
public final class LexicographicOptimizer {
  private final ScalarizedObjective goal;
  private final Score empty;
  private final BranchAndPrice search;

  LexicographicOptimizer(Instance instance, Conflicts conflicts, TimeBlocks spells,
      PricedPairs pairs, RestrictedMaster known, BooleanSupplier stop) {
    goal = ScalarizedObjective.score(instance, pairs);
    empty = new PlanCodec(instance).score(new int[0]);
    var master = new RestrictedMaster(instance, pairs, goal);
    master.addAll(known, new BranchState(instance, pairs));
    search = new BranchAndPrice(instance, conflicts, spells, pairs,
        new BranchTree(pairs.noPrices(), goal.most(), -instance.floors().worst()), goal, master,
        null);
    search.stopWhen(stop);
  }

  /** One step, given the score of a plan that is known. */
  public void step(Score best) {
    search.step(goal.worth(best, empty));
  }

  /** What was done so far, as {@link BoundSolver#work()} has it. */
  public long work() {
    return search.work();
  }

  /** Whether more steps are of no use. */
  public boolean done(Score best) {
    return search.stuck() || proven(best);
  }

  /** Whether no plan has a better score. */
  public boolean proven(Score best) {
    return search.proven(goal.worth(best, empty));
  }

  /**
   * The next leaning that is a plan, but for rules that branching leaves out, or
   * null.
   */
  public float @Nullable [] whole() {
    return search.whole();
  }
}
