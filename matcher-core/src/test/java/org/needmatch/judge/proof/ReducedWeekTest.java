package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReducedWeekTest {
  private static final WeekSubproblem WEEK = new WeekSubproblem(List.of(0),
      IntStream.range(0, 4).mapToObj(n -> new WeekChoice(n, List.of(0), new int[][]{{n}})).toList(),
      new long[][]{{0b0110}, {0b0001}, {0b0001}, {0}},
      List.of(new Resource(9, new long[]{5, 5, 5, 5}), new Resource(9, new long[]{1, 1, 1, 9})));

  @Test
  void whatCannotBeUsedUpIsNoLimit() {
    var reduced = new ReducedWeek(WEEK, new long[]{1, 2, 3, 4}, new int[]{0, 1, 2},
        new long[]{9, 9});
    assertThat(reduced.resources()).isEqualTo(1);
    assertThat(reduced.capacity(0)).isEqualTo(9);
    assertThat(reduced.use(0, 2)).isEqualTo(5);
  }

  @Test
  void theNextFreePlaceIsTheFirstThatDoesNotClash() {
    var reduced = new ReducedWeek(WEEK, new long[]{1, 2, 3, 4}, new int[]{0, 1, 2, 3},
        new long[]{99, 99});
    assertThat(reduced.nextFreeAfter(0)).isEqualTo(3);
    assertThat(reduced.nextFreeAfter(1)).isEqualTo(2);
    assertThat(reduced.nextFreeAfter(3)).isEqualTo(4);
    assertThat(reduced.clash(0, 2)).isTrue();
  }

  @Test
  void weightsThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> new ReducedWeek(WEEK, new long[]{Long.MAX_VALUE, 1, 0, 0},
        new int[]{0, 1}, new long[]{9, 9})).isInstanceOf(ArithmeticException.class);
  }
}
