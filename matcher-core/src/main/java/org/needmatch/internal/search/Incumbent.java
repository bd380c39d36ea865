package org.needmatch.internal.search;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StrategyControl;

/**
 * The best plan so far, penalties counted, which is reported whenever it gets
 * better. It never breaks more of the hard penalties than before. Not
 * thread-safe.
 */
final class Incumbent {
  private final Instance instance;
  private final Conflicts conflicts;
  private final PlanCodec plans;
  private final StrategyControl control;
  private final @Nullable Penalties penalties;
  private PenalizedPlan best;
  private Score known;

  /** The empty plan. */
  Incumbent(Instance instance, Conflicts conflicts, PlanCodec plans, StrategyControl control,
      @Nullable Penalties penalties) {
    this.instance = instance;
    this.conflicts = conflicts;
    this.plans = plans;
    this.control = control;
    this.penalties = penalties;
    best = PenalizedPlan.of(new int[0], plans, penalties);
    known = best.contract();
  }

  int[] edges() {
    return best.edges();
  }

  /** By the contract alone. */
  Score contract() {
    return best.contract();
  }

  /** With what it costs beyond. */
  Score total() {
    return best.total();
  }

  /**
   * The contract's score of the best plan that was offered, whatever it costs
   * beyond: no bound is lower.
   */
  Score known() {
    return known;
  }

  /**
   * Takes a valid plan, or as much of it as the hard penalties allow, when that
   * is better. Returns whether it is.
   */
  boolean offer(int[] edges) {
    var contract = plans.score(edges);
    known = contract.betterThan(known) ? contract : known;
    if (best.penalties().hard() == 0 && !contract.betterThan(best.total())) {
      return false;
    }
    var found = PenalizedPlan.of(edges, plans, penalties);
    if (found.penalties().hard() < best.penalties().hard()) {
      found = PenalizedPlan.of(plans.withoutUnfinished(lawful(edges)), plans, penalties);
    }
    if (!found.betterThan(best)) {
      return false;
    }
    best = found;
    control.improved(best.edges(), best.contract());
    return true;
  }

  /** What the hard penalties let be of a plan that was made without them. */
  int[] lawful(int[] edges) {
    return penalties == null ? edges : LawfulPart.of(instance, conflicts, penalties, edges);
  }
}
