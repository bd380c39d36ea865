package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class VolunteerSchedulesTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build()).add(session("a", 9))
      .add(session("b", 9)).add(session("c", 12))
      .add(new VolunteerPair("ann", "bob", VolunteerPair.Kind.APART)).build();
  private static final VolunteerSchedules SCHEDULES = new VolunteerSchedules(WEEK,
      new Plan(List.of(Assignment.of("a", "volunteer", 1, "ann"),
          Assignment.of("gone", "volunteer", 1, "ann"))));

  private static Need session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE).volunteers(1, 2)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  @Test
  void aScheduleHoldsTheSessionsThatAreThere() {
    assertThat(SCHEDULES.of("ann")).extracting(Need::id).containsExactly("a");
    assertThat(SCHEDULES.of("bob")).isEmpty();
    assertThat(SCHEDULES.crew("a")).containsExactly("ann");
  }

  @Test
  void whatIsAtTheSameTimeIsNotAdmitted() {
    var ann = WEEK.requireVolunteer("ann");
    assertThat(SCHEDULES.admit(ann, WEEK.requireNeed("b"))).isFalse();
    assertThat(SCHEDULES.admit(ann, WEEK.requireNeed("c"))).isTrue();
  }

  @Test
  void peopleWhoAreApartDoNotMeet() {
    assertThat(SCHEDULES.pairsAllow("bob", WEEK.requireNeed("a"), Set.of())).isFalse();
    assertThat(SCHEDULES.pairsAllow("bob", WEEK.requireNeed("b"), Set.of())).isTrue();
    assertThat(SCHEDULES.apartFrom("ann")).containsExactly("bob");
  }
}
