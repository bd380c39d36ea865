package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class CapacityBoundTest {
  private static Need session(int day, int hour, int hours) {
    return Need.builder("n" + day + "-" + hour).at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(hour, 0), LocalTime.of(hour + hours, 0))
        .build();
  }

  private static long minutes(WorkloadLimits limits, Need... sessions) {
    return CapacityBound.minutes(Problems.anyone("v").limits(limits).build(), List.of(sessions));
  }

  @Test
  void timeThatOverlapsIsGivenOnce() {
    assertThat(minutes(WorkloadLimits.NONE, session(0, 9, 2), session(0, 10, 2), session(1, 9, 1)))
        .isEqualTo(240);
  }

  @Test
  void noMoreThanTheHoursOfEachWeek() {
    var two = WorkloadLimits.builder().hoursPerWeek(2).build();
    assertThat(minutes(two, session(0, 9, 2), session(1, 9, 2))).isEqualTo(120);
    assertThat(minutes(two, session(0, 9, 2), session(7, 9, 2))).as("two weeks").isEqualTo(240);
  }

  @Test
  void noMoreThanTheLongestSessionsOfTheirNumber() {
    assertThat(minutes(WorkloadLimits.builder().sessionsPerWeek(1).build(), session(0, 9, 1),
        session(1, 9, 3), session(2, 9, 2))).isEqualTo(180);
  }
}
