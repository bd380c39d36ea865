package org.needmatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.explain.UnfilledFormatter;
import org.needmatch.internal.explain.UnfilledTown;

class UnfilledSeatsTest extends UnfilledTown {
  @Test
  void aFullSessionHasNoRow() {
    town.add(free("ann")).add(session("n").build());

    assertThat(reasons(seat("n", 1, "ann"))).isEmpty();
  }

  @Test
  void pointsMissingAreWhatTheRoleIsWorthInFullLessNow() {
    town.add(free("ann")).add(session("n").volunteers(1, 3, 2).build());

    assertThat(unfilled(seat("n", 1, "ann"))).singleElement().satisfies(row -> {
      assertThat(row.seatsMissing()).isEqualTo(2);
      assertThat(row.pointsMissing()).isEqualTo(1000 + 500);
    });
    assertThat(unfilled()).singleElement().extracting(UnfilledSeats::pointsMissing)
        .isEqualTo(2500L);
  }

  @Test
  void everyReasonHasASentence() {
    assertThat(UnfilledFormatter.sentence(new UnfilledReason.NobodyEligible("dbs-level", 7, 9)))
        .isEqualTo("Nobody else may take this seat. The most common reason is the level of the"
            + " check (dbs-level): it rules out 7 of 9 volunteers.");
    assertThat(UnfilledFormatter.sentence(new UnfilledReason.NeededElsewhere(1, 0)))
        .contains("one other");
    assertThat(UnfilledFormatter.sentence(new UnfilledReason.NotRun(2))).contains("2 volunteers");
  }
}
