package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Town;

class WeekAfterWeekTest {
  private static boolean isWeekly(int... days) {
    var problem = Problem.builder(Town.MONDAY).weeks(6);
    for (int day : days) {
      problem.add(Need.builder("n" + day).at(Town.CENTRE).terms(new EngagementTerms("c", false, 0))
          .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    }
    return WeekAfterWeek.among(problem.build().needs()).contains("c");
  }

  @Test
  void daysInWeeksThatFollowEachOtherAreWeekly() {
    assertThat(isWeekly(0, 7)).isTrue();
    assertThat(isWeekly(0, 13)).as("Monday, and Sunday of the next week").isTrue();
    assertThat(isWeekly(6, 7)).as("Sunday and the Monday after it").isFalse();
  }

  @Test
  void daysOfOneWeekAndEverySecondWeekAreNot() {
    assertThat(isWeekly(0, 3, 6)).isFalse();
    assertThat(isWeekly(0, 14, 28)).isFalse();
    assertThat(isWeekly(6, 14)).as("Sunday, and the Monday but one").isFalse();
  }
}
