package org.needmatch.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceSummaryTest {
  private static final AttendanceSummary BEFORE = new AttendanceSummary("ann", 3,
      AttendanceSummary.reliability(4, 1), 6, 4, 1, List.of(2, 0, 1), 3);

  @Test
  void whoHasAPlaceWaitsNoMoreAndWhoHasNoneWaitsLonger() {
    var later = new AttendanceSummary("ann", 0, 1, 2, 1, 0, List.of(1), 0);
    assertThat(BEFORE.with(later, true, 1, true).weeksWaiting()).isZero();
    assertThat(BEFORE.with(later, false, 2, true).weeksWaiting()).isEqualTo(5);
  }

  @Test
  void hoursOfAnotherMonthDoNotCountAndSessionsAddUp() {
    var later = new AttendanceSummary("ann", 0, 1, 2, 1, 1, List.of(4), 2);
    assertThat(BEFORE.with(later, true, 1, true).hoursThisMonth()).isEqualTo(8);
    var after = BEFORE.with(later, true, 1, false);
    assertThat(after.hoursThisMonth()).isEqualTo(2);
    assertThat(after.done()).isEqualTo(5);
    assertThat(after.reliability()).isEqualTo(AttendanceSummary.reliability(5, 2))
        .isLessThan(BEFORE.reliability());
  }

  @Test
  void asksOfAnotherMonthDoNotCountAndSessionsOfTheLatestWeekComeFirst() {
    var later = new AttendanceSummary("ann", 0, 1, 2, 1, 1, List.of(4), 2);
    assertThat(BEFORE.with(later, true, 1, true).asks()).isEqualTo(5);
    assertThat(BEFORE.with(later, true, 1, false).asks()).isEqualTo(2);
    assertThat(BEFORE.with(later, true, 2, true).recentSessions()).as("a week without a row")
        .containsExactly(0, 4, 2, 0, 1);
  }
}
