package org.needmatch.internal.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstComeStrategyTest {
  @Test
  void whoStandsFirstInTheFileTakesTheEarliestSession() {
    assertThat(Morning.seated(new FirstComeStrategy())).containsExactly("near first", "far second");
  }
}
