package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTravel;

/**
 * Two hundred invented weeks whose ways are a table that no map would give,
 * each against all plans there are.
 */
class TravelOptimaTest {
  private static final int SEEDS = 200;
  private static final int MAX_UNPROVEN = 8;

  @Test
  void everyPlanIsTheBestOnEveryLevelAndItsBoundIsProven() throws IOException {
    int unproven = 0;
    int otherwise = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var found = ProvenOptimum.of(TinyTravel.random(seed), seed);
      unproven += found.closed() ? 0 : 1;
      otherwise += found.plan().equals(ProvenOptimum.of(TinyProblems.random(seed), seed).plan())
          ? 0
          : 1;
    }
    assertThat(unproven).isLessThanOrEqualTo(MAX_UNPROVEN);
    assertThat(otherwise).isGreaterThan(SEEDS / 2);
  }
}
