package org.needmatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.explain.UnfilledFormatter;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

class UnfilledSeatsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final ProblemBuilder town = Problem.builder(MONDAY);

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

  private List<Map.Entry<String, UnfilledReason>> reasons(Assignment... rows) {
    return unfilled(rows).stream().map(row -> Map.entry(row.needId(), row.reason())).toList();
  }

  private List<UnfilledSeats> unfilled(Assignment... rows) {
    return Matcher.create().on(town.build()).unfilled(new Plan(List.of(rows)));
  }

  private static Assignment seat(String need, int number, String volunteer) {
    return Assignment.of(need, "volunteer", number, volunteer);
  }

  private static Volunteer free(String id) {
    return Volunteer.builder(id).available(MONDAY, LocalTime.of(8, 0), LocalTime.of(20, 0)).build();
  }

  private static NeedBuilder session(String id) {
    return Need.builder(id).remote(true).dbs(DbsRequirement.NONE).on(MONDAY, LocalTime.of(10, 0),
        LocalTime.of(11, 0));
  }
}
