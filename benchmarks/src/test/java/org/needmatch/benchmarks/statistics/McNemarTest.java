package org.needmatch.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class McNemarTest {
  /**
   * Airway hyper-responsiveness before and after a transplant: Fagerland,
   * Lydersen and Laake 2013, table 1: one child only before, seven only after;
   * the exact conditional test gives 0.070.
   */
  @Test
  void publishedExample() {
    assertThat(McNemar.of(1, 7).p()).isEqualTo(0.070, within(5e-4));
  }

  @Test
  void onlyAnswersThatDifferCount() {
    var found = McNemar.of(new boolean[]{true, true, false, false},
        new boolean[]{true, false, true, false});

    assertThat(found).isEqualTo(new McNemar(1, 1, 1));
    assertThat(McNemar.of(0, 0).p()).isEqualTo(1);
  }
}
