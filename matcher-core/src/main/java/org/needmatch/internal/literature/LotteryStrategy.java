package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.plan.Score;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.StrategyControl;

/**
 * A lottery over weeks: the linear program that shares weeks out meets the most
 * need that shares can, each person's shares are the chances of these weeks,
 * and a draw makes a plan of them (random assignments carried out: E. Budish,
 * Y.-K. Che, F. Kojima and P. Milgrom, 2013; bundles: T. Nguyen, A. Peivandi
 * and R. Vohra, 2016). Whoever finds a seat taken goes without it, and needs
 * that fall short are filled up from those who are free. Cost: the program's.
 */
public final class LotteryStrategy extends SinglePlanStrategy {
  private static final Parameter ROUNDS = Parameter.number("rounds",
      "times that weeks are added to the linear program", 20, 1, 100_000);
  private static final Parameter DRAWS = Parameter.number("draws",
      "draws of which the best is kept; with one, chances are those of the program", 1, 1, 100_000);

  /** For ServiceLoader. */
  public LotteryStrategy() {
  }

  @Override
  public String name() {
    return "lottery";
  }

  @Override
  public String description() {
    return "weeks are drawn with the chances that a linear program over weeks gives them";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(ROUNDS, DRAWS);
  }

  @Override
  PartialPlan plan(Market market, StrategyControl control) {
    var program = new WeekProgram(market, InstanceModel.of(market.model()));
    program.solve((int) ROUNDS.number(control), () -> Deadline.over(control));
    var random = new SplittableRandom(control.seed());
    var best = drawn(market, program, random);
    var score = best.score();
    for (int i = 1; i < DRAWS.number(control) && !Deadline.over(control); i++) {
      var next = drawn(market, program, random);
      Score nextScore = next.score();
      if (nextScore.betterThan(score)) {
        best = next;
        score = nextScore;
      }
    }
    return best;
  }

  private static PartialPlan drawn(Market market, WeekProgram program, SplittableRandom random) {
    var plan = market.model().emptyPlan();
    int[] order = Arrival.drawn(market.agents(), random);
    for (int agent : order) {
      for (int choice : program.drawn(agent, random.nextDouble())) {
        if (plan.mayAdd(choice)) {
          plan.add(choice);
        }
      }
    }
    for (int n = 0; n < market.needs().size(); n++) {
      fill(market, plan, n);
    }
    plan.dropUnfinished();
    for (int n = 0; n < market.needs().size(); n++) {
      fill(market, plan, n);
    }
    plan.dropUnfinished();
    return plan;
  }

  /** Seats whoever is free; nobody more where that is not enough. */
  private static void fill(Market market, PartialPlan plan, int need) {
    var added = new ArrayList<Integer>();
    for (int choice : market.ofNeed(need)) {
      if (plan.mayAdd(choice)) {
        plan.add(choice);
        added.add(choice);
      }
    }
    if (!plan.runs(market.needs().get(need))) {
      added.forEach(plan::remove);
    }
  }
}
