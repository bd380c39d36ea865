package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.testdomain.Town;

class SessionTimesTest {
  private static Need need(String id, int day, int minutes, EngagementTerms terms) {
    return Need.builder(id).remote(true)
        .time(TimeSpan.of(Town.MONDAY.plusDays(day), 540, 540 + minutes)).terms(terms).build();
  }

  private static final EngagementTerms MATHS = new EngagementTerms("maths", false, 0);
  private static final SessionTimes TIMES = new SessionTimes(
      new ProblemIndex(Problem.builder(Town.MONDAY).weeks(2).add(need("a", 1, 60, MATHS))
          .add(need("b", 2, 90, MATHS)).add(need("c", 8, 60, MATHS))
          .add(need("task", 2, 120, new EngagementTerms(null, true, 0))).build()));

  @Test
  void aCommitmentCountsToEachWeekAndDayOfItsOwn() {
    assertThat(TIMES.minutes(0, 0)).isEqualTo(150);
    assertThat(TIMES.minutes(0, 1)).isEqualTo(60);
    assertThat(TIMES.sessions(0, 0)).isEqualTo(2);
    assertThat(TIMES.sessionsOn(0, TIMES.day(0, 1))).isEqualTo(1);
    assertThat(TIMES.days()).isEqualTo(3);
    assertThat(TIMES.week(0, 2)).isEqualTo(1);
    assertThat(TIMES.last(0) - TIMES.start(0)).isEqualTo((7 * 24 * 60 + 60) * 60L);
  }

  @Test
  void whatHasNoClockTimeTakesHoursAndIsNoSession() {
    assertThat(TIMES.minutes(1, 0)).isEqualTo(120);
    assertThat(TIMES.sessions(1, 0)).isZero();
    assertThat(TIMES.sessionsOn(1, TIMES.day(1, 0))).isZero();
  }
}
