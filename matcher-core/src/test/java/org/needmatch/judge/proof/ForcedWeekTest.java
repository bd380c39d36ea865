package org.needmatch.judge.proof;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForcedWeekTest {
  @Test
  void theBestSetWithWhatHasToBeInIt() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new RandomWeek(seed, 8, seed % 3);
      int one = seed % 8;
      int other = seed / 8 % 8;
      var best = new ForcedWeek(random.week, random.weights, List.of(one, other, one)).best();
      long expected = random.best(1L << one | 1L << other, 0);
      assertThat(best.possible() ? best.value() : -1).as("seed %d", seed).isEqualTo(expected);
      if (best.possible()) {
        assertThat(random.worth(requireNonNull(best.chosen())[0])).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsBarredCannotBeForced() {
    var random = new RandomWeek(1, 4, 0);
    random.weights[2] = ForcedWeek.BARRED;
    assertThat(new ForcedWeek(random.week, random.weights, List.of(2)).best().possible()).isFalse();
    var free = requireNonNull(
        new ForcedWeek(random.week, random.weights, List.of()).best().chosen());
    assertThat(Bits.has(free, 2)).isFalse();
  }
}
