package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.testdomain.Town;

class AvailabilityWindowsTest {
  @Test
  void aSessionIsInsideWhenTheUnionOfWindowsCoversIt() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      var problem = Problem.builder(Town.MONDAY);
      for (int need = 0; need < 12; need++) {
        problem.add(Need.builder("n" + need).remote(true).time(span(random)).build());
      }
      var roster = new ProblemIndex(problem.build());
      var times = new SessionTimes(roster);
      var windows = IntStream.range(0, random.nextInt(6)).mapToObj(i -> span(random)).toList();
      var byStart = IntStream.range(0, 12).boxed().sorted(Comparator.comparingLong(times::start))
          .toList();
      var found = new ArrayList<Integer>();
      new AvailabilityWindows(windows).inside(byStart, times, found::add);
      assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
          byStart.stream().filter(need -> covered(roster.need(need).time(), windows)).toList());
    }
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
