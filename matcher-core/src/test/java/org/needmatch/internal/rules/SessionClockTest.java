package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.TravelMode;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** On Monday at 09:00, for somebody who is 25 minutes away by bicycle. */
class SessionClockTest {
  private static final LocalDateTime NOW = Town.MONDAY.atTime(9, 0);

  private static Problem problem(int minutesFromNow, boolean anyTime) {
    var cyclist = Problems.anyone("v").home(Town.north(Town.CENTRE, 6250 / 1.3 - 0.01))
        .travels(TravelMode.CYCLE).build();
    var start = NOW.toLocalTime().plusMinutes(minutesFromNow);
    return Problem.builder(Town.MONDAY).add(cyclist)
        .add(Need.builder("n").at(Town.CENTRE).on(Town.MONDAY, start, start.plusHours(1))
            .terms(new EngagementTerms(null, anyTime, 0)).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({"-60,true", "0,true", "24,true", "25,true", "26,false"})
  void whoHasToLeaveByNowIsOnTheWay(int minutesFromNow, boolean stays) {
    var clock = new SessionClock(problem(minutesFromNow, false), NOW);
    assertThat(clock.stays("v", "n")).isEqualTo(stays);
  }

  @Test
  void toANeedWithoutAClockTimeNobodyIsOnTheWay() {
    assertThat(new SessionClock(problem(0, true), NOW).stays("v", "n")).isFalse();
  }

  @Test
  void unknownIdsAreOnNoWay() {
    var clock = new SessionClock(problem(0, false), NOW);
    assertThat(clock.stays("w", "n")).isFalse();
    assertThat(clock.stays("v", "m")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PROPOSED,25,true", "ACCEPTED,25,true", "DECLINED,25,false", "PROPOSED,26,false"})
  void aNeedIsUnderWayWhenSomebodyIs(ResponseStatus status, int minutesFromNow, boolean underWay) {
    var told = List.of(new PublishedAssignment(new Placement("n", "volunteer", "v"), status, true));
    var published = SessionClock.published(problem(minutesFromNow, false), told, NOW);
    assertThat(published.underWay()).isEqualTo(underWay ? Set.of("n") : Set.of());
    assertThat(published.from()).isEqualTo(NOW);
  }

  @Test
  void withoutATimeNothingIsUnderWay() {
    var told = List.of(new PublishedAssignment(new Placement("n", "volunteer", "v"),
        ResponseStatus.ACCEPTED, true));
    var published = SessionClock.published(problem(-60, false), told, null);
    assertThat(published.underWay()).isEmpty();
    assertThat(published.assignments()).isEqualTo(told);
  }
}
