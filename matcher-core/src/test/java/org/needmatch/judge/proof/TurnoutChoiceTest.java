package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.TinyAttendance;

/** The best of each role against every set of its pairs. */
class TurnoutChoiceTest {
  private final Random random = new Random(5);

  @Test
  void theBestIsTheBestOfAllSets() {
    for (long seed = 0; seed < 40; seed++) {
      var ground = ProofContext.of(TinyAttendance.expected(seed), List.of());
      var rows = new CertificatePriceRows();
      for (int pair = 0; pair < ground.pairs().size(); pair++) {
        rows.addPair(pair, random.nextLong(1_200 * 1024));
      }
      var prices = new ProofPrices(ground, rows);
      var seats = new RoleSeats[ground.roster().roles()];
      Arrays.setAll(seats, role -> RoleSeats.of(ground, role));
      for (int role = 0; role < seats.length; role++) {
        int[] own = ground.pairs().in(role);
        var held = own.length > 2 ? List.of(own[1]) : List.<Integer>of();
        var barred = own.length > 3 ? List.of(own[2]) : List.<Integer>of();
        assertThat(new TurnoutChoice(ground, seats).of(role, prices, held, barred))
            .as("seed %d, role %d", seed, role)
            .isEqualTo(every(ground, seats[role], role, prices, held, barred));
      }
    }
  }

  private static RoleChoice every(ProofContext ground, RoleSeats seats, int role,
      ProofPrices prices, List<Integer> held, List<Integer> barred) {
    int[] own = ground.pairs().in(role);
    long best = RoleChoice.IMPOSSIBLE;
    long bestWithSomebody = RoleChoice.IMPOSSIBLE;
    for (int set = 0; set < 1 << own.length; set++) {
      var team = new ArrayList<Integer>();
      for (int i = 0; i < own.length; i++) {
        if ((set >> i & 1) == 1) {
          team.add(own[i]);
        }
      }
      if (team.size() < seats.fewest() || team.size() > seats.most() || !team.containsAll(held)
          || barred.stream().anyMatch(team::contains)) {
        continue;
      }
      long value = worth(ground, role, team);
      for (int pair : team) {
        value -= prices.of(pair);
      }
      best = Math.max(best, value);
      bestWithSomebody = team.isEmpty() ? bestWithSomebody : Math.max(bestWithSomebody, value);
    }
    return new RoleChoice(best, bestWithSomebody);
  }

  private static long worth(ProofContext ground, int role, List<Integer> team) {
    var people = new ArrayList<Volunteer>();
    ground.pins().peopleInRole(role).forEach(one -> people.add(ground.roster().volunteer(one)));
    team.forEach(pair -> people.add(ground.roster().volunteer(ground.pairs().volunteer(pair))));
    var need = ground.roster().need(ground.roster().needOf(role));
    return 1024 * ground.book().worth(need, ground.roster().role(role), people);
  }
}
