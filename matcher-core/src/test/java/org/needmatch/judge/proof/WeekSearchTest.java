package org.needmatch.judge.proof;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeekSearchTest {
  @Test
  void theBestOfAllSetsIsFoundAndIsOneThatMayBe() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new RandomWeek(seed, 10, seed % 4);
      var best = new WeekSearch(random.whole()).best();
      assertThat(best.value()).as("seed %d", seed).isEqualTo(random.best(0, 0));
      long set = requireNonNull(best.chosen())[0];
      assertThat(random.allowed(set)).isTrue();
      assertThat(random.worth(set)).isEqualTo(best.value());
    }
  }
}
