package org.needmatch.internal.literature;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntToDoubleFunction;
import org.needmatch.internal.bound.BoundSolver;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.plan.DualPrices;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.StrategyControl;

/**
 * People come one by one and are told at once what they do, for good: the week
 * for which the needs bid most, among seats that are left. Bids are the prices
 * with which a certificate proves its bound, those that the solve was given or
 * some made here (bid prices: K. Talluri and G. van Ryzin, 1998; online linear
 * programs: S. Agrawal, Z. Wang and Y. Ye, 2014). What it lacks to the bound is
 * the price of not going back. Cost: the bound's, then a search of each week.
 */
public final class OnlineArrivalStrategy extends SinglePlanStrategy {
  private static final Parameter BIDS = Parameter.word("bids",
      "what needs bid for people: the prices of a certificate, or what a seat is worth, whoever sits in it",
      "certificate", "worth");
  /** Pairs that are priced for bids of our own. */
  private static final long PRICING = 10_000_000;
  /** Choices that are tried for one week. */
  private static final int WORK = 2_000;
  /** Where nobody bids, people still come rather than stay away. */
  private static final double LEAST = 1e-3;

  /** For ServiceLoader. */
  public OnlineArrivalStrategy() {
  }

  @Override
  public String name() {
    return "online-arrival";
  }

  @Override
  public String description() {
    return "people come one by one and are told at once, for good, at the prices of a certificate";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Arrival.ORDER, BIDS);
  }

  @Override
  PartialPlan plan(Market market, StrategyControl control) {
    var plan = market.model().emptyPlan();
    var bids = bids(market, control);
    for (int agent : Arrival.of(market, control)) {
      if (Deadline.over(control)) {
        break;
      }
      for (int choice : new Weeks(plan, market.liked(agent), bids, WORK).best().choices()) {
        plan.add(choice);
      }
    }
    plan.dropUnfinished();
    return plan;
  }

  private static IntToDoubleFunction bids(Market market, StrategyControl control) {
    if (!BIDS.word(control).equals("certificate")) {
      return choice -> LEAST + worth(market, choice);
    }
    var prices = control.prices().isEmpty() ? made(market, control) : control.prices();
    var bids = new double[market.size()];
    for (int c = 0; c < bids.length; c++) {
      var choice = market.choice(c);
      bids[c] = LEAST + choice.seats().stream()
          .mapToDouble(
              seat -> prices.of(choice.needId(), seat.role()).applyAsLong(seat.volunteerId()))
          .sum();
    }
    return choice -> bids[choice];
  }

  /** What the choice's seats are worth on average. */
  private static double worth(Market market, int choice) {
    var needId = market.choice(choice).needId();
    int wanted = market.session(market.need(choice)).roles().stream()
        .mapToInt(role -> role.wanted()).sum();
    return market.model().mostPoints(needId) * (double) market.choice(choice).seats().size()
        / wanted;
  }

  /** Prices of the whole week, as if all who will come were known. */
  private static DualPrices made(Market market, StrategyControl control) {
    var prices = new AtomicReference<>(DualPrices.NONE);
    control.guard("bids", () -> {
      var instance = InstanceModel.of(market.model());
      var bound = new BoundSolver(instance, new Conflicts(instance));
      bound.stopWhen(() -> Deadline.over(control));
      while (bound.work() < PRICING && !bound.exhausted(0) && !Deadline.over(control)) {
        bound.step(0);
      }
      prices.set(bound.certificate().pairPrices());
    });
    return prices.get();
  }
}
