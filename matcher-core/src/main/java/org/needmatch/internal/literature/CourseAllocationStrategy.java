package org.needmatch.internal.literature;

import java.util.List;
import java.util.SplittableRandom;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.StrategyControl;

/**
 * Course allocation by an approximate competitive equilibrium from equal
 * incomes: everybody has almost the same money, seats have prices, each buys
 * the best liked week that the money pays for, and prices rise where more is
 * asked than there is (E. Budish, 2011). As in Course Match (E. Budish, G. P.
 * Cachon, J. B. Kessler and A. Othman, 2017), what is asked for beyond the
 * seats goes to those with more money, and what is left to whoever likes it.
 * Cost: rounds times the weeks kept.
 */
public final class CourseAllocationStrategy extends SinglePlanStrategy {
  private static final Parameter ROUNDS = Parameter.number("rounds",
      "times that the prices are changed", 200, 1, 100_000);
  private static final Parameter SPREAD = Parameter.number("spread",
      "how much more money the richest has than the poorest, as a share", 0.1, 0, 10);
  private static final Parameter WORTH = Parameter.number("worth",
      "minutes of travel that a session is worth to whoever holds it", 120, 1, 100_000);

  /** For ServiceLoader. */
  public CourseAllocationStrategy() {
  }

  @Override
  public String name() {
    return "course-allocation";
  }

  @Override
  public String description() {
    return "people with almost equal money buy the weeks that they like best, at prices that nearly clear the seats";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(ROUNDS, SPREAD, WORTH, Quorums.CLOSING);
  }

  @Override
  PartialPlan plan(Market market, StrategyControl control) {
    double worth = WORTH.number(control);
    var demand = new Demand(market,
        choice -> Math.max(1, worth + market.choice(choice).softPoints()));
    int[] order = Arrival.drawn(market.agents(), new SplittableRandom(control.seed()));
    var money = new double[market.agents()];
    for (int i = 0; i < order.length; i++) {
      money[order[i]] = 1 + SPREAD.number(control) * (order.length - i) / Math.max(1, order.length);
    }
    var prices = new SeatPrices(market);
    return new Quorums(market, control).settle(quorums -> {
      demand.without(quorums);
      prices.clear(demand, money, (int) ROUNDS.number(control), control);
      return bought(market, quorums, demand, prices, money, order);
    });
  }

  /** The weeks bought, then what else is left, those with most money first. */
  private static PartialPlan bought(Market market, Quorums quorums, Demand demand,
      SeatPrices prices, double[] money, int[] order) {
    var plan = market.model().emptyPlan();
    for (int agent : order) {
      for (int choice : demand.of(agent, prices, money[agent]).choices()) {
        if (plan.mayAdd(choice)) {
          plan.add(choice);
        }
      }
    }
    for (int agent : order) {
      for (int choice : market.liked(agent)) {
        if (!quorums.closed(choice) && plan.mayAdd(choice)) {
          plan.add(choice);
        }
      }
    }
    return plan;
  }
}
