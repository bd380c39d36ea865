package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Role;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class PlannedSeatTest {
  @Test
  void seatsOfASessionThatDoesNotRunAreWorthNothing() {
    var seats = PlannedSeat.of(Problems.oneOfEach(),
        new Plan(List.of(Assignment.of("kitchen", Role.DEFAULT_NAME, 1, "bob"),
            Assignment.of("phone", Role.DEFAULT_NAME, 1, "dan"))));
    assertThat(seats).extracting(seat -> seat.need().id()).as("in the order of time")
        .containsExactly("phone", "kitchen");
    assertThat(seats).extracting(PlannedSeat::points).as("phone has no core").containsExactly(500L,
        0L);
    assertThat(seats.getLast().continues()).isTrue();
    assertThat(seats.getFirst().travelMinutes()).as("by phone").isZero();
  }

  @Test
  void waysAreToldInWholeKilometresAndFivesOfMinutes() {
    var seat = PlannedSeat.of(Problems.oneOfEach(), Problems.oneOfEachPlan()).stream()
        .filter(one -> one.volunteer().id().equals("eve") && one.need().id().equals("club"))
        .findFirst().orElseThrow();
    assertThat(seat.travelMinutes()).as("3 km as the crow flies, by bus").isEqualTo(12);
    assertThat(seat.toldMinutes()).isEqualTo(15);
    assertThat(seat.toldKm()).isEqualTo(4);
    assertThat(seat.pinned()).isFalse();
  }

  @Test
  void onlyPinsThatAreKeptArePins() {
    var pins = PlannedSeat.of(Problems.oneOfEach(), Problems.oneOfEachPlan()).stream()
        .filter(PlannedSeat::pinned).map(seat -> seat.assignment().volunteerId());
    assertThat(pins).containsExactly("ann");
  }
}
