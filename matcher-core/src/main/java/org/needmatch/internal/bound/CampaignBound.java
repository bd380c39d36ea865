package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.DualPrices;

/**
 * A bound on the points of plans in which some people must be paid for, within
 * a budget, by steps on the prices: at any prices the best weeks that the
 * budget can buy and the best teams are worth at least as much as any plan with
 * any set of people that the budget can buy. Not thread-safe.
 */
public final class CampaignBound {
  /** Parts of a point that prices are counted in. */
  public static final long PART = TeamOracle.PART;

  private static final double FIRST_STEP = 1;
  /** Of what a seat is worth, as prices that are looked at. */
  private static final double[] SHARES = {0, 0.125, 0.25, 0.5, 1};

  private final Instance instance;
  private final PricedChoices choices;
  private final int[] ofUnit;
  private final LagrangianDual dual;
  private final BranchState branch;
  private final long[] usual;
  private final long[] start;
  private final BitSet onlyPaid;
  private SubgradientSearch search;
  private long least = Long.MAX_VALUE;
  private long[] leastPrice;
  private BudgetKnapsack knapsack;

  /**
   * What is worth what at given prices, in parts of a point.
   *
   * @param certain
   *          of teams, and of people who are there whatever is paid
   * @param values
   *          of each alternative's weeks
   * @param picked
   *          the alternatives that the budget is best spent on, and those that
   *          cost nothing in their groups
   * @param lifts
   *          that the budget is best spent on, a bit for each
   */
  public record Priced(long certain, long[] values, int[] picked, int lifts) {

    /** Whole points of parts. */
    public static long points(long parts) {
      return Math.floorDiv(parts, TeamOracle.PART);
    }
  }

  /**
   * Starts from given prices, or from half of what a seat is worth as the price
   * of each pair, with nothing to spend.
   */
  public CampaignBound(Instance instance, Conflicts conflicts, PricedChoices choices, int threads,
      DualPrices given) {
    this.instance = instance;
    this.choices = choices;
    ofUnit = new int[instance.graph().units()];
    for (int u = 0; u < ofUnit.length; u++) {
      int volunteer = instance.graph().isGroupUnit(u)
          ? instance.graph().members(u)[0]
          : instance.graph().volunteer(u);
      ofUnit[u] = choices.ofVolunteer()[volunteer];
    }
    var pairs = new PricedPairs(instance);
    dual = new LagrangianDual(instance, conflicts, new TimeBlocks(instance, conflicts), pairs,
        threads);
    dual.workers(threads);
    branch = new BranchState(instance, pairs);
    knapsack = new BudgetKnapsack(choices, ofUnit, 0);
    dual.limit(knapsack);
    var price = new long[pairs.count()];
    for (int p = 0; p < price.length; p++) {
      price[p] = instance.sessions().unit(pairs.need(p)) * (TeamOracle.PART / 2);
    }
    usual = price;
    start = given.isEmpty() ? price : pairs.priced(given);
    onlyPaid = onlyPaid(pairs);
    search = new SubgradientSearch(instance, dual, branch, withoutPaid(), FIRST_STEP);
    leastPrice = price;
  }

  private long[] withoutPaid() {
    var price = start.clone();
    onlyPaid.stream().forEach(p -> price[p] = 0);
    return price;
  }

  /** Pairs of a role in which the person could not sit for nothing. */
  private BitSet onlyPaid(PricedPairs pairs) {
    var free = new HashSet<List<Integer>>();
    var paid = new BitSet();
    for (boolean first : new boolean[]{true, false}) {
      for (int p = 0; p < pairs.count(); p++) {
        var seat = List.of(choices.person()[pairs.volunteer(p)], pairs.role(p));
        if (first && choices.isFree(pairs.volunteer(p))) {
          free.add(seat);
        } else if (!first && !free.contains(seat)) {
          paid.set(p);
        }
      }
    }
    return paid;
  }

  /**
   * Goes on from the prices of the last budget with this much to spend. Prices
   * that were given are looked at as well, with several for seats that only those
   * can take who are paid for: the shorter the budget, the dearer they should be.
   */
  public void limit(long budget) {
    knapsack = new BudgetKnapsack(choices, ofUnit, budget);
    dual.limit(knapsack);
    dual.forget();
    least = Long.MAX_VALUE;
    consider(new long[usual.length]);
    consider(usual);
    consider(start);
    for (double share : SHARES) {
      var dear = start.clone();
      for (int p = onlyPaid.nextSetBit(0); p >= 0; p = onlyPaid.nextSetBit(p + 1)) {
        dear[p] = Math.round(2 * usual[p] * share);
      }
      consider(dear);
    }
    search = new SubgradientSearch(instance, dual, branch, search.bestPrice(), FIRST_STEP).warm();
  }

  private void consider(long[] price) {
    long value = dual.evaluate(price, branch);
    if (value < least) {
      least = value;
      leastPrice = price;
    }
  }

  /** One step, given the points of a plan that is known. */
  public void step(long bestMedium) {
    search.step(bestMedium * TeamOracle.PART);
    if (search.best() < least) {
      least = search.best();
      leastPrice = search.bestPrice().clone();
    }
  }

  /** No plan within the budget has more points. */
  public long medium() {
    return least == Long.MAX_VALUE ? least : Math.floorDiv(least, TeamOracle.PART);
  }

  /** What is worth what at the best prices so far. */
  public Priced priced() {
    long total = dual.evaluate(leastPrice, branch);
    int[] picked = knapsack.picked();
    var values = knapsack.values();
    long bought = Arrays.stream(picked).mapToLong(a -> values[a]).sum();
    return new Priced(total - bought, values, picked, knapsack.paidLifts());
  }
}
