package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The best of a role where points count how likely people come: the likeliest
 * of those taken have the core seats, so whoever is taken as the first, second
 * … of all in order of likelihood is worth a known seat.
 */
final class TurnoutChoice {
  private static final long NO_WAY = RoleChoice.IMPOSSIBLE;

  /**
   * A pin ({@code pair} below 0) or somebody who could come, worth so much in a
   * core seat and above the core, in points.
   */
  private record One(int pair, int likelihood, long core, long above) {
  }

  private final ProofContext ground;
  private final RoleSeats[] seats;
  private final List<List<One>> likeliestFirst = new ArrayList<>();

  TurnoutChoice(ProofContext ground, RoleSeats[] seats) {
    this.ground = ground;
    this.seats = seats;
    for (int role = 0; role < seats.length; role++) {
      var all = new ArrayList<One>();
      for (int pinned : ground.pins().peopleInRole(role)) {
        all.add(one(-1, pinned, role));
      }
      for (int pair : ground.pairs().in(role)) {
        all.add(one(pair, ground.pairs().volunteer(pair), role));
      }
      all.sort(Comparator.comparingInt(One::likelihood).reversed());
      likeliestFirst.add(all);
    }
  }

  private One one(int pair, int volunteer, int role) {
    int need = ground.roster().needOf(role);
    int likelihood = ground.book().chance(ground.roster().volunteer(volunteer),
        ground.roster().need(need));
    long core = 0;
    long above = 0;
    for (var session : ground.roster().sessions(need)) {
      core += ground.book().seat(session, true, likelihood);
      above += ground.book().seat(session, false, likelihood);
    }
    return new One(pair, likelihood, core, above);
  }

  RoleChoice of(int role, ProofPrices prices, List<Integer> held, List<Integer> barred) {
    long ofPoint = prices.ofPoint(ground.roster().needOf(role));
    int pinned = ground.pins().counted(role);
    int core = ground.roster().role(role).core();
    int most = pinned + seats[role].most();
    var sums = new long[most + 1];
    Arrays.fill(sums, NO_WAY);
    sums[0] = 0;
    for (var one : likeliestFirst.get(role)) {
      if (one.pair() >= 0 && barred.contains(one.pair())) {
        continue;
      }
      boolean must = one.pair() < 0 || held.contains(one.pair());
      long price = one.pair() < 0 ? 0 : prices.of(one.pair());
      var next = must ? new long[most + 1] : sums.clone();
      if (must) {
        Arrays.fill(next, NO_WAY);
      }
      for (int before = 0; before < most; before++) {
        if (sums[before] != NO_WAY) {
          long seat = Math.multiplyExact(ofPoint, before < core ? one.core() : one.above());
          next[before + 1] = Math.max(next[before + 1],
              Math.subtractExact(Math.addExact(sums[before], seat), price));
        }
      }
      sums = next;
    }
    long best = NO_WAY;
    long bestWithSomebody = NO_WAY;
    for (int count = pinned + seats[role].fewest(); count <= most; count++) {
      best = Math.max(best, sums[count]);
      bestWithSomebody = count > pinned
          ? Math.max(bestWithSomebody, sums[count])
          : bestWithSomebody;
    }
    return new RoleChoice(best, bestWithSomebody);
  }
}
