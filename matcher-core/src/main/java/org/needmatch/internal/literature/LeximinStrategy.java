package org.needmatch.internal.literature;

import java.util.Arrays;
import java.util.List;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.StrategyControl;

/**
 * Raises the share of need that is met where it is smallest, then where it is
 * next smallest, and so on (leximin: D. Kurokawa, A. D. Procaccia and N. Shah,
 * 2018), by taking people from areas that are better off, as FairFlow sends
 * reviewers from papers that have enough to those that lack (A. Kobren, B. Saha
 * and A. McCallum, 2019). A local search: no single team or seat more raises
 * the least. Cost: for each area the choices of its needs, as often as that
 * gains.
 */
public final class LeximinStrategy extends SinglePlanStrategy {
  private static final Parameter OVER = Parameter.word("over", "whose shares are held even", "area",
      "initiative");

  /** For ServiceLoader. */
  public LeximinStrategy() {
  }

  @Override
  public String name() {
    return "leximin";
  }

  @Override
  public String description() {
    return "the area of which least is met takes people first, from areas that are better off where it must";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(OVER);
  }

  @Override
  PartialPlan plan(Market market, StrategyControl control) {
    var plan = market.model().emptyPlan();
    var shares = new Shares(market, plan, OVER.word(control).equals("area"));
    var raising = new ShareRaise(market, plan, shares);
    var stuck = new boolean[shares.groups()];
    for (int group = shares.least(stuck); group >= 0
        && !Deadline.over(control); group = shares.least(stuck)) {
      if (raising.raise(group)) {
        Arrays.fill(stuck, false);
      } else {
        stuck[group] = true;
      }
    }
    plan.dropUnfinished();
    return plan;
  }
}
