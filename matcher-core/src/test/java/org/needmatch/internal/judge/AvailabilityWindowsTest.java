package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.TimeSpan;
import org.needmatch.testdomain.Town;

class AvailabilityWindowsTest {
  @Test
  void aSessionIsInsideWhenTheUnionOfWindowsCoversIt() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      var spans = Stream.generate(() -> span(random)).limit(12).toList();
      long[] start = spans.stream().mapToLong(span -> AvailabilityWindows.second(span.start()))
          .toArray();
      long[] end = spans.stream().mapToLong(span -> AvailabilityWindows.second(span.end()))
          .toArray();
      var windows = IntStream.range(0, random.nextInt(6)).mapToObj(i -> span(random)).toList();
      var byStart = IntStream.range(0, 12).boxed()
          .sorted(Comparator.comparingLong(need -> start[need])).toList();
      var found = new ArrayList<Integer>();
      assertThat(new AvailabilityWindows(windows).anyInside(byStart, start, end, need -> {
        found.add(need);
        return false;
      })).isFalse();
      assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
          byStart.stream().filter(need -> covered(spans.get(need), windows)).toList());
    }
  }

  @Test
  void timesAreSeconds() {
    var start = Town.MONDAY.atTime(9, 0);
    assertThat(AvailabilityWindows.second(start.plusHours(1)) - AvailabilityWindows.second(start))
        .isEqualTo(3_600);
  }

  private static TimeSpan span(Random random) {
    int start = random.nextInt(20) * 30;
    return TimeSpan.of(Town.MONDAY, start, start + 30 * (1 + random.nextInt(5)));
  }

  private static boolean covered(TimeSpan time, List<TimeSpan> windows) {
    for (var minute = time.start(); minute.isBefore(time.end()); minute = minute.plusMinutes(30)) {
      var at = minute;
      if (windows.stream()
          .noneMatch(window -> !window.start().isAfter(at) && window.end().isAfter(at))) {
        return false;
      }
    }
    return true;
  }
}
