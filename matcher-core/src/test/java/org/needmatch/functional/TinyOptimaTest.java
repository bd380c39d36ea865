package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyProblems;

/**
 * Five hundred invented weeks of eight volunteers and eight sessions with every
 * rule in play, each against all plans there are.
 */
class TinyOptimaTest {
  private static final int SEEDS = 500;
  private static final int MAX_UNPROVEN = 15;

  @Test
  void everyPlanIsTheBestOnEveryLevelAndItsBoundIsProven() throws IOException {
    int unproven = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      unproven += ProvenOptimum.of(TinyProblems.random(seed), seed).closed() ? 0 : 1;
    }
    assertThat(unproven).isLessThanOrEqualTo(MAX_UNPROVEN);
  }
}
