package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
  private static List<Double> numbers(long seed, RandomStream.Topic topic, long index) {
    var stream = new RandomStream(seed, topic, index);
    return Stream.generate(stream::unit).limit(20).toList();
  }

  @Test
  void eachTopicAndPersonHasAStreamOfItsOwnThatRepeats() {
    var one = numbers(1, RandomStream.Topic.HOME, 3);
    assertThat(numbers(1, RandomStream.Topic.HOME, 3)).isEqualTo(one);
    for (var other : List.of(numbers(2, RandomStream.Topic.HOME, 3),
        numbers(1, RandomStream.Topic.TIME, 3), numbers(1, RandomStream.Topic.HOME, 4))) {
      assertThat(other).doesNotContainAnyElementsOf(one);
    }
    assertThat(one).allMatch(number -> number >= 0 && number < 1);
  }

  @Test
  void bothEndsComeUpAndTheBellIsInTheMiddle() {
    var stream = new RandomStream(5, RandomStream.Topic.SAMPLE, 0);
    assertThat(Stream.generate(() -> stream.between(2, 4)).limit(200).distinct().sorted().toList())
        .containsExactly(2, 3, 4);
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      double bell = stream.bell();
      assertThat(bell).isBetween(-3.0, 3.0);
      sum += bell;
    }
    assertThat(sum / 10_000).isCloseTo(0, within(0.05));
    assertThat(Stream.generate(() -> stream.chance(0)).limit(50)).containsOnly(false);
  }
}
