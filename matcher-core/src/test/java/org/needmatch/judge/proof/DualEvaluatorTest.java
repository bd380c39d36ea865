package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyProblems;

class DualEvaluatorTest {
  @Test
  void everyWeekInWhichANeedCanBeIsNamedOnce() {
    for (long seed = 0; seed < 60; seed++) {
      var market = new DualEvaluator(TinyProblems.random(seed), List.of());
      for (int number = 0; number < market.ground().roster().needs(); number++) {
        int need = number;
        assertThat(market.weeksIn(need)).as("seed %d, need %d", seed, need)
            .containsExactlyElementsOf(
                IntStream
                    .range(0, market.weeks().size()).filter(week -> market.weeks().get(week)
                        .options().stream().anyMatch(option -> option.need() == need))
                    .boxed().toList());
      }
    }
  }
}
