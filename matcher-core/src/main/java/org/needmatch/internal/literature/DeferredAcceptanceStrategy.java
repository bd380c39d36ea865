package org.needmatch.internal.literature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.needmatch.domain.Volunteer;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.StrategyControl;

/**
 * Deferred acceptance with lower quotas: people ask for what they like best,
 * roles keep those of highest priority for the time being and send others away,
 * who ask elsewhere; needs below their minimum are then closed (D. Gale and L.
 * S. Shapley, 1962; lower quotas as P. Biró, T. Fleiner, R. W. Irving and D. F.
 * Manlove, 2010). Cost: each choice is refused at most once a round, each time
 * with a look at those who hold its role.
 */
public final class DeferredAcceptanceStrategy extends SinglePlanStrategy {
  private static final Parameter PRIORITY = Parameter.word("priority",
      "whom a role keeps: those who waited longest, those who turn up most reliably, or by lot",
      "waiting", "reliability", "lot");

  /** For ServiceLoader. */
  public DeferredAcceptanceStrategy() {
  }

  @Override
  public String name() {
    return "deferred-acceptance";
  }

  @Override
  public String description() {
    return "people ask for what they like best, roles keep those of highest priority, needs below their minimum close";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PRIORITY, Quorums.CLOSING);
  }

  @Override
  PartialPlan plan(Market market, StrategyControl control) {
    int[] rank = rank(market, control);
    return new Quorums(market, control)
        .settle(quorums -> new Round(market, quorums, rank).accepted(control));
  }

  /**
   * The place of each agent in the priority that all roles share, 0 the first.
   */
  static int[] rank(Market market, StrategyControl control) {
    int[] order = Arrival.drawn(market.agents(), new SplittableRandom(control.seed()));
    var priority = PRIORITY.word(control);
    if (priority.equals("waiting")) {
      order = Arrival.longestWaiting(market, order);
    } else if (priority.equals("reliability")) {
      order = Arrays.stream(order).boxed()
          .sorted(Comparator.comparingDouble(agent -> -market.people(agent).stream()
              .mapToDouble(Volunteer::reliability).min().orElse(0)))
          .mapToInt(Integer::intValue).toArray();
    }
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    return rank;
  }

  /** Offers until nobody is sent away any more. Not thread-safe. */
  private static final class Round {
    private final Market market;
    private final int[] rank;
    private final PartialPlan plan;
    private final BitSet refused = new BitSet();
    private final Deque<Integer> asking = new ArrayDeque<>();

    Round(Market market, Quorums quorums, int[] rank) {
      this.market = market;
      this.rank = rank;
      plan = market.model().emptyPlan();
      for (int choice = 0; choice < market.size(); choice++) {
        refused.set(choice, quorums.closed(choice));
      }
      for (int agent = 0; agent < market.agents(); agent++) {
        asking.add(agent);
      }
    }

    PartialPlan accepted(StrategyControl control) {
      while (!asking.isEmpty() && !control.cancelled()) {
        int agent = asking.poll();
        for (int choice : market.liked(agent)) {
          if (!refused.get(choice) && !plan.taken(choice)) {
            ask(choice);
          }
        }
      }
      return plan;
    }

    /**
     * What stands in the way is either the asker's own week, which may change, or a
     * role that is full of people of higher priority, which will not.
     */
    private void ask(int choice) {
      if (plan.mayAdd(choice)) {
        plan.add(choice);
        return;
      }
      var leaving = new ArrayList<Integer>();
      for (var seat : market.choice(choice).seats()) {
        while (lacksSeats(choice, seat.role())) {
          int weakest = weakest(choice, seat.role());
          if (weakest < 0) {
            leaving.forEach(plan::add);
            refused.set(choice);
            return;
          }
          plan.remove(weakest);
          leaving.add(weakest);
        }
      }
      if (plan.mayAdd(choice)) {
        plan.add(choice);
        for (int gone : leaving) {
          refused.set(gone);
          asking.add(market.agent(gone));
        }
      } else {
        leaving.forEach(plan::add);
      }
    }

    /** Whether the role lacks seats for the people whom the choice puts there. */
    private boolean lacksSeats(int choice, String role) {
      long asked = market.choice(choice).seats().stream().filter(seat -> seat.role().equals(role))
          .count();
      return plan.seatsLeft(market.choice(choice).needId(), role) < asked;
    }

    /** Of those who hold the role and give way, the last in priority; else −1. */
    private int weakest(int asked, String role) {
      int weakest = -1;
      int last = rank[market.agent(asked)];
      for (int other : market.ofNeed(market.need(asked))) {
        if (plan.taken(other) && rank[market.agent(other)] > last
            && market.choice(other).seats().stream().anyMatch(seat -> seat.role().equals(role))) {
          last = rank[market.agent(other)];
          weakest = other;
        }
      }
      return weakest;
    }
  }
}
