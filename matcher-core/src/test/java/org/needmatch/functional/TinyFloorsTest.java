package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyFloors;

/**
 * Invented weeks in which groups of needs have floors, each against all plans
 * there are.
 */
class TinyFloorsTest {
  private static final int SEEDS = 40;
  private static final int MAX_UNPROVEN = 0;

  @Test
  void everyPlanIsTheBestOnEveryLevelAndItsBoundIsProven() throws IOException {
    int unproven = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      unproven += ProvenOptimum.of(TinyFloors.random(seed), seed).closed() ? 0 : 1;
    }
    assertThat(unproven).isLessThanOrEqualTo(MAX_UNPROVEN);
  }
}
