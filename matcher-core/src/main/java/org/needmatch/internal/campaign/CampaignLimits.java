package org.needmatch.internal.campaign;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.CampaignBound;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.Certificate;
import org.needmatch.rules.RuleSet;

/**
 * What no set within a budget can exceed, from the prices of a week in which
 * everything that could be paid for is there. Not thread-safe. Cost: one
 * instance, and some tens of evaluations of the dual for each budget.
 */
final class CampaignLimits {
  private static final int FIRST_STEPS = 200;
  private static final int STEPS = 100;
  /** With more pairs nothing is priced: the limit is every seat filled. */
  private static final int MOST_PAIRS = 400_000;
  private static final long MOST_POINTS = 1L << 40;

  private final WiderWeek wider;
  private final long everySeat;
  private final @Nullable CampaignBound bound;
  private final Map<Long, Limit> known = new HashMap<>();

  /**
   * A limit for one budget.
   *
   * @param medium
   *          no plan with any set within it has more points
   * @param sets
   *          what each set is worth at the prices that prove it; null without
   *          prices
   */
  record Limit(long medium, @Nullable PricedSets sets) {
  }

  CampaignLimits(Catalogue catalogue, RuleSet rules, int threads, Certificate start) {
    wider = new WiderWeek(catalogue);
    var instance = Instance.of(wider.problem(), rules);
    everySeat = instance.sessions().totalValue();
    bound = instance.graph().pairs() > MOST_PAIRS || everySeat > MOST_POINTS
        ? null
        : new CampaignBound(instance, new Conflicts(instance), wider.choices(), threads,
            new StartPrices(wider, catalogue.problem(), start).prices());
  }

  /** Whether prices stand behind the limits. */
  boolean priced() {
    return bound != null;
  }

  /**
   * The limit of a budget, the same whenever it is asked for again.
   *
   * @param plan
   *          points of a plan within it that is known
   */
  Limit of(long budget, long plan) {
    var limit = known.get(budget);
    if (limit == null) {
      limit = bound == null ? new Limit(everySeat, null) : price(bound, budget, plan);
      known.put(budget, limit);
    }
    return limit;
  }

  private Limit price(CampaignBound of, long budget, long plan) {
    of.limit(budget);
    int steps = known.isEmpty() ? FIRST_STEPS : STEPS;
    for (int i = 0; i < steps && (i == 0 || of.medium() > plan); i++) {
      of.step(plan);
    }
    return new Limit(Math.min(everySeat, of.medium()), new PricedSets(wider, of.priced()));
  }

  /** No plan with just this set has more points. */
  long of(CampaignSet set, Limit within) {
    var sets = within.sets();
    return sets == null ? everySeat : Math.min(everySeat, sets.medium(set));
  }

  /** The set that the budget is best spent on at its prices; null without. */
  @Nullable
  CampaignSet picked(Limit within) {
    var sets = within.sets();
    return sets == null ? null : sets.picked();
  }
}
