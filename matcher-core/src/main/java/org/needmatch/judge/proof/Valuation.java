package org.needmatch.judge.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The value of a set of prices along a path of decisions. Entering a decision
 * looks again only at the weeks and teams that it touches and whose best it
 * rules out; leaving it puts the former values back.
 */
final class Valuation {
  private final DualEvaluator market;
  private final ProofPrices prices;
  private final Path path;
  private final long[][] weights;
  private final Week[] weeks;
  private final long[] teams;
  private final Deque<List<Runnable>> entered = new ArrayDeque<>();
  private final long least;
  private long total;
  private int impossible;
  private int untold;

  /**
   * @throws ArithmeticException
   *           when the prices are too large to add up
   */
  Valuation(DualEvaluator market, CertificatePriceRows rows) {
    this.market = market;
    prices = new ProofPrices(market.ground(), rows);
    path = new Path(market.ground().roster().needs(), market.ground().ties()::apartFrom);
    weeks = new Week[market.weeks().size()];
    weights = new long[weeks.length][];
    for (int week = 0; week < weeks.length; week++) {
      weights[week] = market.weeks().get(week).weights(prices.all());
      weeks[week] = market.weeks().get(week).best(weights[week], path);
      count(weeks[week], 1);
    }
    least = Math
        .negateExact(Math.multiplyExact(RoleSeats.PARTS, market.ground().floors().cost(Map.of())));
    total = Math.subtractExact(total, prices.ofFloors());
    teams = new long[market.ground().roster().needs()];
    for (int need = 0; need < teams.length; need++) {
      teams[need] = market.teams().value(need, prices, path);
      count(teams[need], 1);
    }
  }

  private void count(Week week, int sign) {
    total = Math.addExact(total, sign * week.value());
    impossible += week.possible() ? 0 : sign;
    untold += week.possible() && week.chosen() == null ? sign : 0;
  }

  private void count(long team, int sign) {
    if (team == Teams.IMPOSSIBLE) {
      impossible += sign;
    } else {
      total = Math.addExact(total, sign * team);
    }
  }

  /**
   * In 1/1024 of a point; what a plan without anybody in it has at least when no
   * plan does what was decided.
   */
  long value() {
    if (impossible > 0) {
      return least;
    }
    long excess = market.crowds().excess(teams, need -> market.teams().must(need, path));
    return excess == Teams.IMPOSSIBLE ? least : Math.max(least, total - excess);
  }

  /** Whether a week is so large that it was told from above. */
  boolean inexact() {
    return impossible == 0 && untold > 0;
  }

  void enter(NodeDecision decision) {
    path.enter(decision);
    var undo = new ArrayList<Runnable>();
    entered.push(undo);
    int need = decision.need();
    if (decision.kind().ofVolunteer()) {
      reviewWeek(market.weeks().of(decision.volunteer()), decision, undo);
      if (decision.kind() == NodeDecision.Kind.IN) {
        for (int other : market.ground().ties().apartFrom(decision.volunteer())) {
          int week = market.weeks().of(other);
          if (week >= 0) {
            reviewWeek(week, new NodeDecision(NodeDecision.Kind.OUT, need, other), undo);
          }
        }
      }
    } else if (decision.kind() == NodeDecision.Kind.NOT_RUN) {
      for (int week : market.weeksIn(need)) {
        reviewWeek(week, decision, undo);
      }
    }
    long before = teams[need];
    put(need, market.teams().value(need, prices, path));
    undo.add(() -> put(need, before));
  }

  void leave(NodeDecision decision) {
    entered.pop().forEach(Runnable::run);
    path.leave(decision);
  }

  private void reviewWeek(int number, NodeDecision decision, List<Runnable> undo) {
    if (number < 0) {
      if (decision.kind() == NodeDecision.Kind.IN) {
        impossible++;
        undo.add(() -> impossible--);
      }
      return;
    }
    var week = market.weeks().get(number);
    var before = weeks[number];
    if (before.possible() && !week.stays(before, decision)) {
      put(number, week.best(weights[number], path));
      undo.add(() -> put(number, before));
    }
  }

  private void put(int need, long team) {
    count(teams[need], -1);
    teams[need] = team;
    count(team, 1);
  }

  private void put(int number, Week best) {
    count(weeks[number], -1);
    weeks[number] = best;
    count(best, 1);
  }
}
