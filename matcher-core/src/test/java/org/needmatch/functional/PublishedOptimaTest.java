package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;

/**
 * Invented problems of which plans are published and parts have begun, each
 * against all plans there are.
 */
class PublishedOptimaTest {
  private static final int SEEDS = 120;

  @Test
  void everyPlanOfAWeekIsTheBestAndItsBoundHolds() throws IOException {
    assertThat(closed(TinyProblems::published)).isGreaterThan(SEEDS / 2);
  }

  @Test
  void everyPlanOfSeveralWeeksIsTheBestAndItsBoundHolds() throws IOException {
    assertThat(closed(TinyHorizons::published)).isGreaterThan(SEEDS / 2);
  }

  private static int closed(LongFunction<Problem> problems) throws IOException {
    int closed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      closed += ProvenOptimum.of(problems.apply(seed), seed).closed() ? 1 : 0;
    }
    return closed;
  }
}
