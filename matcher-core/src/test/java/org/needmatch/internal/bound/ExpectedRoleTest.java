package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyAttendance;

/** The best of each role against every set of its pairs. */
class ExpectedRoleTest {
  @Test
  void theBestPeopleAreTheBestOfAllSets() {
    int compared = 0;
    for (long seed = 0; seed < 60; seed++) {
      var model = TinyModel.of(TinyAttendance.expected(seed));
      var expected = new ExpectedRole(model.instance(), model.pairs());
      var price = model.prices(new Random(seed));
      var marks = model.everything().marks();
      for (int r = 0; r < model.instance().sessions().roleCount(); r++) {
        long best = expected.best(r, price, marks);
        assertThat(best).as("seed %d, role %d", seed, r).isEqualTo(bestOfAll(model, r, price));
        if (best != Long.MIN_VALUE) {
          var team = IntStream.range(0, expected.size()).map(expected::pair).toArray();
          assertThat(value(model, r, team, price)).isEqualTo(best);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(60);
  }

  private static long bestOfAll(TinyModel model, int role, long[] price) {
    int[] own = IntStream.range(model.pairs().begin(role), model.pairs().end(role))
        .map(model.pairs()::at).toArray();
    long best = Long.MIN_VALUE;
    for (int set = 0; set < 1 << own.length; set++) {
      int chosen = set;
      best = Math.max(best, value(model, role, IntStream.range(0, own.length)
          .filter(i -> (chosen >> i & 1) == 1).map(i -> own[i]).toArray(), price));
    }
    return best;
  }

  private static long value(TinyModel model, int role, int[] team, long[] price) {
    var instance = model.instance();
    var sessions = instance.sessions();
    int need = sessions.roleNeed(role);
    var chances = new ArrayList<Integer>();
    var pins = instance.pins().crew(need);
    for (int i = 0; i < pins.size(); i++) {
      if (pins.role(i) == role) {
        chances.add(instance.chances().of(pins.volunteer(i), need));
      }
    }
    long value = 0;
    for (int p : team) {
      chances.add(instance.chances().of(model.pairs().volunteer(p), need));
      value -= price[p];
    }
    if (chances.size() < sessions.minimum(role) || team.length > instance.room(role)) {
      return Long.MIN_VALUE;
    }
    chances.sort(Comparator.reverseOrder());
    for (int i = 0; i < chances.size(); i++) {
      long seat = i < sessions.core(role) ? sessions.unit(need) : sessions.extra(need);
      value += 1024 * (seat * chances.get(i) / 1000);
    }
    return value;
  }
}
