package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.Strategy.Parameter;
import org.needmatch.strategy.StrategyControl;

/**
 * What mechanisms without lower quotas do about them: needs that took people
 * and stay below their minimum are closed, those furthest from it first, and
 * everybody chooses again among the others, until each need that took anybody
 * runs.
 */
final class Quorums {
  /** Of the needs that fall short in one go. */
  static final Parameter CLOSING = Parameter.number("closing",
      "per cent of the needs below their minimum that are closed at once, one at least", 10, 1,
      100);

  private static final double PER_CENT = 100;

  private final Market market;
  private final StrategyControl control;
  private final BitSet closed = new BitSet();

  Quorums(Market market, StrategyControl control) {
    this.market = market;
    this.control = control;
  }

  /** Whether the need of the choice takes nobody any more. */
  boolean closed(int choice) {
    return closed.get(market.need(choice));
  }

  /**
   * The plan that the mechanism makes once every need that it uses runs; the
   * finished needs of the last one when the time is up.
   */
  PartialPlan settle(Function<Quorums, PartialPlan> mechanism) {
    while (true) {
      var plan = mechanism.apply(this);
      var failing = failing(plan);
      if (failing.isEmpty() || Deadline.over(control)) {
        plan.dropUnfinished();
        return plan;
      }
      int most = (int) Math.ceil(failing.size() * CLOSING.number(control) / PER_CENT);
      failing.subList(0, most).forEach(need -> closed.set(need));
    }
  }

  /** Needs with people that do not run, those furthest from it first. */
  private List<Integer> failing(PartialPlan plan) {
    var failing = new ArrayList<Integer>();
    for (int n = 0; n < market.needs().size(); n++) {
      if (!plan.runs(market.needs().get(n)) && used(plan, n)) {
        failing.add(n);
      }
    }
    failing
        .sort(Comparator.comparingDouble((Integer n) -> -shortage(plan, n)).thenComparing(n -> n));
    return failing;
  }

  private boolean used(PartialPlan plan, int need) {
    for (int choice : market.ofNeed(need)) {
      if (plan.taken(choice)) {
        return true;
      }
    }
    return false;
  }

  /** The share of the need's minimum that is missing, 0 to 1. */
  private double shortage(PartialPlan plan, int number) {
    var need = market.session(number);
    int missing = 0;
    int minimum = 0;
    for (var role : need.roles()) {
      int filled = role.wanted() - plan.seatsLeft(need.id(), role.name());
      missing += Math.max(0, role.minimum() - filled);
      minimum += role.minimum();
    }
    return minimum == 0 ? 0 : missing / (double) minimum;
  }
}
