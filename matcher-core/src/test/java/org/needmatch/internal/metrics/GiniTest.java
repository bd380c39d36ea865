package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GiniTest {
  @Test
  void byHand() {
    assertThat(Gini.of()).isZero();
    assertThat(Gini.of(0, 0)).isZero();
    assertThat(Gini.of(60, 60, 60)).isZero();
    assertThat(Gini.of(0, 0, 0, 120)).isEqualTo(0.75);
    // Differences of 0, 2, 4: 2, 4, 2; mean over nine ordered pairs 16/9; over
    // twice the mean: 4/9.
    assertThat(Gini.of(4, 0, 2)).isEqualTo(4.0 / 9, within(1e-12));
  }

  @Property(tries = 100)
  void isHalfTheMeanDifferenceOverTheMean(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 500) Long> minutes) {
    long[] shares = minutes.stream().mapToLong(Long::longValue).toArray();
    double sum = 0;
    double differences = 0;
    for (long a : shares) {
      sum += a;
      for (long b : shares) {
        differences += Math.abs(a - b);
      }
    }
    double expected = sum == 0 ? 0 : differences / (2 * shares.length * sum);

    assertThat(Gini.of(shares)).isEqualTo(expected, within(1e-9)).isBetween(0.0, 1.0);
  }
}
