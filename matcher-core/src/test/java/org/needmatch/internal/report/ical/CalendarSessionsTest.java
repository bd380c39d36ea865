package org.needmatch.internal.report.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.plan.CalendarEdition;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class CalendarSessionsTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build())
      .add(Need.builder("n").venue("Hall").at(Town.CENTRE).volunteers(1, 2)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build();

  private static CalendarEdition told(String volunteer) {
    return new CalendarEdition("n", "", "Hall", "venue-Hall", volunteer, Town.MONDAY.atTime(9, 0),
        Town.MONDAY.atTime(10, 0));
  }

  private static CalendarSessions sessions(String seated, CalendarEdition... before) {
    var plan = new Plan(List.of(Assignment.of("n", "volunteer", 1, seated)));
    return CalendarSessions.of(WEEK, PlannedSeat.of(WEEK, plan),
        new EarlierEditions(1, true, List.of(before)));
  }

  @Test
  void whoIsNoLongerThereLosesTheSessionAndTheVenueKeepsIt() {
    var sessions = sessions("bob", told("ann"));
    assertThat(sessions.current()).extracting(CalendarEdition::volunteerId).containsExactly("bob");
    assertThat(sessions.lost()).containsExactly(told("ann"));
    assertThat(sessions.lostByVenues()).isEmpty();
    assertThat(sessions.all()).hasSize(2);
  }

  @Test
  void whoStaysLosesNothing() {
    assertThat(sessions("ann", told("ann")).lost()).isEmpty();
  }
}
