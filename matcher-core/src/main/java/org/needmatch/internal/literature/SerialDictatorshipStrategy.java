package org.needmatch.internal.literature;

import java.util.List;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.StrategyControl;

/**
 * Random serial dictatorship with quorums: in an order that is drawn, everybody
 * takes the best liked choices that are left, but only where those who come
 * later could still make up the minimum (A. Abdulkadiroğlu and T. Sönmez, 1998;
 * D. Monte and N. Tumennasan, 2013; turns of one seat as E. Budish and E.
 * Cantillon, 2012, report of Harvard). Cost: for each choice taken, the choices
 * of its need.
 */
public final class SerialDictatorshipStrategy extends SinglePlanStrategy {
  private static final Parameter TURN = Parameter.word("turn",
      "what somebody takes in a turn: the whole week, or one seat, with the order turned round each time",
      "week", "seat");

  /** For ServiceLoader. */
  public SerialDictatorshipStrategy() {
  }

  @Override
  public String name() {
    return "serial-dictatorship";
  }

  @Override
  public String description() {
    return "people take what they like best, in an order that is drawn, where the minimum can still be reached";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Arrival.ORDER, TURN, Quorums.CLOSING);
  }

  @Override
  PartialPlan plan(Market market, StrategyControl control) {
    int[] order = Arrival.of(market, control);
    boolean wholeWeek = TURN.word(control).equals("week");
    return new Quorums(market, control)
        .settle(quorums -> new Turns(market, quorums, order).taken(wholeWeek, control));
  }

  /** One dictatorship. Not thread-safe. */
  private static final class Turns {
    private final Market market;
    private final Quorums quorums;
    private final int[] order;
    private final PartialPlan plan;
    private final boolean[] gone;

    Turns(Market market, Quorums quorums, int[] order) {
      this.market = market;
      this.quorums = quorums;
      this.order = order;
      plan = market.model().emptyPlan();
      gone = new boolean[market.agents()];
    }

    PartialPlan taken(boolean wholeWeek, StrategyControl control) {
      boolean forward = true;
      boolean any = true;
      while (any && !Deadline.over(control)) {
        any = false;
        for (int i = 0; i < order.length && !control.cancelled(); i++) {
          int agent = order[forward ? i : order.length - 1 - i];
          if (!gone[agent]) {
            boolean took = takes(agent, wholeWeek);
            gone[agent] = wholeWeek || !took;
            any |= took && !wholeWeek;
          }
        }
        forward = !forward;
      }
      return plan;
    }

    private boolean takes(int agent, boolean wholeWeek) {
      boolean took = false;
      for (int choice : market.liked(agent)) {
        if (!quorums.closed(choice) && plan.mayAdd(choice)) {
          plan.add(choice);
          if (hopeless(choice)) {
            plan.remove(choice);
          } else if (wholeWeek) {
            took = true;
          } else {
            return true;
          }
        }
      }
      return took;
    }

    /** Whether those to come are too few for a role of the choice's need. */
    private boolean hopeless(int choice) {
      var needId = market.choice(choice).needId();
      if (plan.runs(needId)) {
        return false;
      }
      var need = market.session(market.need(choice));
      for (var role : need.roles()) {
        int missing = role.minimum() - role.wanted() + plan.seatsLeft(needId, role.name());
        if (missing > 0 && missing > coming(choice, role.name())) {
          return true;
        }
      }
      return false;
    }

    private int coming(int choice, String role) {
      int coming = 0;
      for (int other : market.ofNeed(market.need(choice))) {
        int agent = market.agent(other);
        if (agent != market.agent(choice) && !gone[agent] && plan.mayAdd(other)) {
          coming += (int) market.choice(other).seats().stream()
              .filter(seat -> seat.role().equals(role)).count();
        }
      }
      return coming;
    }
  }
}
