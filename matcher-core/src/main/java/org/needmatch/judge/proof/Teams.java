package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best team of each need at given prices. */
final class Teams {
  static final long IMPOSSIBLE = RoleChoice.IMPOSSIBLE;

  private final ProofContext ground;
  private final RoleSeats[] seats;
  private final TeamEnumeration small;
  private final @Nullable TurnoutChoice turnout;

  Teams(ProofContext ground, ParallelLoop loop) {
    this.ground = ground;
    seats = new RoleSeats[ground.roster().roles()];
    loop.forEach(seats.length, role -> seats[role] = RoleSeats.of(ground, role));
    small = new TeamEnumeration(ground, seats, loop);
    turnout = ground.book().pointsCountTurnout() ? new TurnoutChoice(ground, seats) : null;
  }

  /**
   * In 1/1024 of a point; {@link #IMPOSSIBLE} when no team does what is asked.
   */
  long value(int need, ProofPrices prices, Path path) {
    if (ground.scope().countsAsFull(ground.roster().need(need))) {
      return full(need, prices);
    }
    if (small.holds(need)) {
      return small.value(need, prices, path);
    }
    var held = held(need, path);
    boolean byPins = runsByPins(need);
    if (path.notRun(need)) {
      return byPins || path.runs(need) || !held.isEmpty() ? IMPOSSIBLE : 0;
    }
    long running = running(need, prices, held, path.outOfNeed(need), byPins);
    return byPins || path.runs(need) || !held.isEmpty() ? running : Math.max(0, running);
  }

  private long full(int need, ProofPrices prices) {
    long points = 0;
    for (int role = first(need); role < first(need + 1); role++) {
      points = Math.addExact(points, seats[role].worth()[seats[role].most()]);
    }
    return Math.multiplyExact(points, prices.ofPoint(need));
  }

  /** Whether the need has to run. */
  boolean must(int need, Path path) {
    return path.runs(need) || !held(need, path).isEmpty() || runsByPins(need);
  }

  private boolean runsByPins(int need) {
    if (small.holds(need)) {
      return small.byPins(need);
    }
    boolean somebody = !ground.pins().peopleIn(need).isEmpty();
    for (int role = first(need); role < first(need + 1); role++) {
      somebody &= seats[role].fewest() == 0;
    }
    return somebody;
  }

  private int first(int need) {
    return ground.roster().firstRole(need);
  }

  /**
   * Pairs that the team must hold: of those who must be in it and have but one.
   */
  private List<Integer> held(int need, Path path) {
    var held = new ArrayList<Integer>();
    for (int volunteer : path.inNeed(need)) {
      var open = ground.pairsIn(volunteer, need);
      if (open.length == 1 && !held.contains(open[0])) {
        held.add(open[0]);
      }
    }
    return held;
  }

  private long running(int need, ProofPrices prices, List<Integer> held, List<Integer> out,
      boolean byPins) {
    long sum = 0;
    long leastLost = Long.MAX_VALUE;
    for (int role = first(need); role < first(need + 1); role++) {
      var barred = barred(role, out);
      if (held.stream().anyMatch(barred::contains)) {
        return IMPOSSIBLE;
      }
      var choice = turnout == null
          ? RoleChoice.of(seats[role], prices.ofPoint(need), prices.cheapest(role), prices,
              in(role, held), barred)
          : turnout.of(role, prices, in(role, held), barred);
      if (choice.best() == IMPOSSIBLE) {
        return IMPOSSIBLE;
      }
      sum = Math.addExact(sum, choice.best());
      if (choice.bestWithSomebody() != IMPOSSIBLE) {
        leastLost = Math.min(leastLost, choice.best() - choice.bestWithSomebody());
      }
    }
    if (byPins) {
      return sum;
    }
    return leastLost == Long.MAX_VALUE ? IMPOSSIBLE : Math.subtractExact(sum, leastLost);
  }

  private List<Integer> in(int role, List<Integer> pairs) {
    return pairs.stream().filter(pair -> ground.pairs().role(pair) == role).toList();
  }

  private List<Integer> barred(int role, List<Integer> volunteers) {
    return volunteers.stream().map(volunteer -> ground.pairs().find(volunteer, role)).toList();
  }
}
