package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.needmatch.internal.literature.Weeks.Week;

/**
 * What each agent asks for at given prices: the best liked of its weeks that
 * the money pays for. Weeks are listed once. Not thread-safe.
 */
final class Demand {
  /** Choices that are tried for each agent's list of weeks. */
  private static final int WORK = 400;

  private final List<List<Week>> weeks = new ArrayList<>();
  private List<List<Week>> open;

  /**
   * @param liking
   *          of a choice, above 0
   */
  Demand(Market market, IntToDoubleFunction liking) {
    var nobody = market.model().emptyPlan();
    for (int agent = 0; agent < market.agents(); agent++) {
      weeks.add(new Weeks(nobody, market.liked(agent), liking, WORK).all());
    }
    open = weeks;
  }

  /** Leaves out weeks with closed needs. */
  void without(Quorums quorums) {
    open = weeks.stream().map(all -> all.stream().filter(week -> {
      for (int choice : week.choices()) {
        if (quorums.closed(choice)) {
          return false;
        }
      }
      return true;
    }).toList()).toList();
  }

  /** The week that the agent asks for; the empty one costs nothing. */
  Week of(int agent, SeatPrices prices, double money) {
    for (var week : open.get(agent)) {
      if (prices.of(week) <= money) {
        return week;
      }
    }
    return Week.EMPTY;
  }
}
