package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyHorizons;

/**
 * Two hundred invented problems of several weeks, with commitments, needs
 * without a clock time and caseloads, each against all plans there are.
 */
class TinyHorizonsTest {
  private static final int SEEDS = 200;
  private static final int MAX_UNPROVEN = 5;

  @Test
  void everyPlanIsTheBestOnEveryLevelAndItsBoundIsProven() throws IOException {
    int unproven = 0;
    int committed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var optimum = ProvenOptimum.of(TinyHorizons.random(seed), seed);
      unproven += optimum.closed() ? 0 : 1;
      committed += optimum.plan().assignments().stream()
          .anyMatch(row -> row.needId().endsWith("-b")) ? 1 : 0;
    }
    assertThat(unproven).isLessThanOrEqualTo(MAX_UNPROVEN);
    assertThat(committed).as("plans that hold a commitment").isGreaterThan(SEEDS / 3);
  }
}
