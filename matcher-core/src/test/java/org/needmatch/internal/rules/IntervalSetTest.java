package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.TimeSpan;
import org.needmatch.testdomain.Town;

class IntervalSetTest {
  private static TimeSpan span(int from, int to) {
    var midnight = Town.MONDAY.atStartOfDay();
    return new TimeSpan(midnight.plusMinutes(from), midnight.plusMinutes(to));
  }

  private static List<TimeSpan> spans(int... ends) {
    return IntStream.range(0, ends.length / 2).mapToObj(i -> span(ends[2 * i], ends[2 * i + 1]))
        .toList();
  }

  private static List<Long> ends(IntervalSet set) {
    long midnight = IntervalSet.minute(Town.MONDAY.atStartOfDay());
    return IntStream.range(0, set.size()).boxed()
        .flatMap(i -> Stream.of(set.start(i) - midnight, set.end(i) - midnight)).toList();
  }

  @Test
  void whatTouchesOrOverlapsIsOneInterval() {
    assertThat(ends(IntervalSet.of(spans(10, 20, 0, 10), List.of()))).containsExactly(0L, 20L);
    assertThat(ends(IntervalSet.of(spans(0, 30, 5, 10, 20, 40), List.of()))).containsExactly(0L,
        40L);
    assertThat(ends(IntervalSet.of(spans(0, 10, 11, 20), List.of()))).containsExactly(0L, 10L, 11L,
        20L);
  }

  @Test
  void whatIsTakenAwayLeavesThePartsBesideIt() {
    assertThat(ends(IntervalSet.of(spans(0, 100), spans(20, 30, 25, 40)))).containsExactly(0L, 20L,
        40L, 100L);
    assertThat(ends(IntervalSet.of(spans(0, 100), spans(0, 10, 90, 120)))).containsExactly(10L,
        90L);
    assertThat(ends(IntervalSet.of(spans(0, 100), spans(0, 100)))).isEmpty();
  }

  @Test
  void missingMinutesAreThoseOutside() {
    var set = IntervalSet.of(spans(0, 10, 20, 30), List.of());
    long midnight = IntervalSet.minute(Town.MONDAY.atStartOfDay());
    assertThat(set.missing(midnight, midnight + 10)).isZero();
    assertThat(set.missing(midnight + 5, midnight + 25)).isEqualTo(10);
    assertThat(set.missing(midnight - 5, midnight + 40)).isEqualTo(25);
    assertThat(set.missing(midnight + 30, midnight + 31)).isEqualTo(1);
  }

  @Test
  void holdsEveryMinuteThatAWindowHasAndNoHoleTakes() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var windows = IntStream.range(0, 4).mapToObj(i -> random(random)).toList();
      var holes = IntStream.range(0, 3).mapToObj(i -> random(random)).toList();
      var set = IntervalSet.of(windows, holes);
      for (int minute = 0; minute < 60; minute++) {
        var one = span(minute, minute + 1);
        boolean free = windows.stream().anyMatch(one::overlaps)
            && holes.stream().noneMatch(one::overlaps);
        long at = IntervalSet.minute(one.start());
        assertThat(set.missing(at, at + 1)).isEqualTo(free ? 0 : 1);
      }
    }
  }

  private static TimeSpan random(Random random) {
    int from = random.nextInt(50);
    return span(from, from + 1 + random.nextInt(15));
  }
}
