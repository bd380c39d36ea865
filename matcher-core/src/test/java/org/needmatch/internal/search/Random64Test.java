package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Random64Test {
  @Test
  void theSameSeedGivesTheSameNumbersAndAnotherDoesNot() {
    assertThat(numbers(1)).isEqualTo(numbers(1)).isNotEqualTo(numbers(2));
  }

  private static List<Integer> numbers(long seed) {
    var random = new Random64(seed);
    return IntStream.range(0, 20).mapToObj(i -> random.below(1000)).toList();
  }

  @Test
  void everyNumberBelowTheBoundComesAndNoOther() {
    var random = new Random64(0);
    int[] seen = new int[10];
    for (int i = 0; i < 10_000; i++) {
      seen[random.below(10)]++;
      assertThat(random.unit()).isGreaterThanOrEqualTo(0).isLessThan(1);
    }
    assertThat(IntStream.of(seen).boxed()).allMatch(count -> count > 800 && count < 1200);
  }
}
