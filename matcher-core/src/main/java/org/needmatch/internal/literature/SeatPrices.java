package org.needmatch.internal.literature;

import java.util.LinkedHashMap;
import org.needmatch.internal.literature.Weeks.Week;
import org.needmatch.strategy.SolverModel.Choice;
import org.needmatch.strategy.StrategyControl;

/**
 * Prices of the seats of each role, raised where more is asked for than there
 * is and lowered where less is, by smaller and smaller steps; the prices at
 * which least was amiss stay. Not thread-safe.
 */
final class SeatPrices {
  private static final double FIRST_STEP = 0.2;
  private static final double HALF_LIFE = 40;

  private record Role(String needId, String name) {
  }

  private final Market market;
  private final int[][] rolesOf;
  private final int[] seats;
  private double[] price;

  SeatPrices(Market market) {
    this.market = market;
    var roles = new LinkedHashMap<Role, Integer>();
    rolesOf = new int[market.size()][];
    for (int c = 0; c < rolesOf.length; c++) {
      Choice choice = market.choice(c);
      rolesOf[c] = choice
          .seats().stream().mapToInt(seat -> roles
              .computeIfAbsent(new Role(choice.needId(), seat.role()), role -> roles.size()))
          .toArray();
    }
    var nobody = market.model().emptyPlan();
    seats = roles.keySet().stream().mapToInt(role -> nobody.seatsLeft(role.needId(), role.name()))
        .toArray();
    price = new double[seats.length];
  }

  /** What the week costs. */
  double of(Week week) {
    double sum = 0;
    for (int choice : week.choices()) {
      for (int role : rolesOf[choice]) {
        sum += price[role];
      }
    }
    return sum;
  }

  /** Goes on from the prices as they are. */
  void clear(Demand demand, double[] money, int rounds, StrategyControl control) {
    double[] best = price.clone();
    double least = Double.MAX_VALUE;
    for (int round = 0; round < rounds && least > 0 && !Deadline.over(control); round++) {
      int[] asked = asked(demand, money);
      double amiss = amiss(asked);
      if (amiss < least) {
        least = amiss;
        best = price.clone();
      }
      double step = FIRST_STEP / (1 + round / HALF_LIFE);
      for (int r = 0; r < price.length; r++) {
        price[r] = Math.max(0, price[r] + step * (asked[r] - seats[r]) / Math.max(1, seats[r]));
      }
    }
    price = best;
  }

  private int[] asked(Demand demand, double[] money) {
    var asked = new int[price.length];
    for (int agent = 0; agent < money.length; agent++) {
      for (int choice : demand.of(agent, this, money[agent]).choices()) {
        for (int role : rolesOf[choice]) {
          asked[role]++;
        }
      }
    }
    return asked;
  }

  /**
   * Squares of what is asked beyond the seats, and of seats left at a price above
   * 0.
   */
  private double amiss(int[] asked) {
    double sum = 0;
    for (int r = 0; r < asked.length; r++) {
      double over = asked[r] - seats[r];
      sum += over > 0 || price[r] > 0 ? over * over : 0;
    }
    return sum;
  }
}
