package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.testdomain.TinyProblems;

/**
 * Each best team against every set of the need's pairs. Of a need that asks for
 * nobody and has to run, the set of nobody counts as well.
 */
class TeamOracleTest {
  private static final int MAX_PAIRS = 12;

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void theBestTeamIsTheBestOfAllSets(int force) {
    int compared = 0;
    for (long seed = 0; seed < 150; seed++) {
      var model = TinyModel.of(TinyProblems.random(seed));
      var oracle = new TeamOracle(model.instance(), model.pairs());
      var price = model.prices(new Random(seed));
      for (int n = 0; n < model.instance().sessions().count(); n++) {
        int[] own = pairs(model, n);
        if (model.pairs().small().of(n) == null && own.length <= MAX_PAIRS) {
          long best = oracle.best(n, price, model.everything().marks(), force);
          assertThat(best).as("seed %d, need %d", seed, n)
              .isEqualTo(bestOfAll(model, n, own, price, force));
          if (best > 0) {
            int[] team = IntStream.range(0, oracle.size()).map(oracle::pair).toArray();
            assertThat(value(model, n, team, price, force > 0)).as("seed %d, need %d", seed, n)
                .isEqualTo(best);
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(force < 0 ? 3 : 30);
  }

  private static int[] pairs(TinyModel model, int need) {
    return IntStream.range(0, model.pairs().count()).filter(p -> model.pairs().need(p) == need)
        .toArray();
  }

  private static long bestOfAll(TinyModel model, int need, int[] own, long[] price, int force) {
    boolean pinsRun = value(model, need, new int[0], new long[0], false) != Long.MIN_VALUE;
    if (force < 0 && !pinsRun) {
      return 0;
    }
    long best = force == 0 && !pinsRun ? 0 : Long.MIN_VALUE / 4;
    for (int set = 0; set < 1 << own.length; set++) {
      int chosen = set;
      best = Math.max(best, value(model, need, IntStream.range(0, own.length)
          .filter(i -> (chosen >> i & 1) == 1).map(i -> own[i]).toArray(), price, force > 0));
    }
    return best;
  }

  /** Of pins and these pairs; the least number where the need does not run. */
  private static long value(TinyModel model, int need, int[] team, long[] price, boolean empty) {
    var instance = model.instance();
    var sessions = instance.sessions();
    long value = 0;
    boolean anybody = false;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      int role = r;
      int taken = (int) IntStream.of(team).filter(p -> model.pairs().role(p) == role).count();
      int filled = instance.pins().filled(r) + taken;
      if (filled < sessions.minimum(r) || taken > instance.room(r)) {
        return Long.MIN_VALUE;
      }
      anybody |= filled > 0;
      value += sessions.roleValue(r, filled) * TeamOracle.PART;
    }
    for (int p : team) {
      value -= price[p];
    }
    return anybody || empty ? value : Long.MIN_VALUE;
  }
}
