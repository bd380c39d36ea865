package org.needmatch.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.functional.LateShiftRule;

/** The test of a rule that docs/embedding.md shows. */
class LateShiftRuleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Place CENTRE = new Place(53.645, -1.785);

  private static VolunteerBuilder anyone(String id) {
    return Volunteer.builder(id).home(CENTRE).available(MONDAY, LocalTime.MIN, LocalTime.MIN);
  }

  private static NeedBuilder at(String id, int hour, int minute) {
    return Need.builder(id).at(CENTRE).on(MONDAY, LocalTime.of(hour, minute),
        LocalTime.of(hour + 1, minute));
  }

  // begin
  @Test
  void nobodyOnFootGoesOutAfterEight() {
    Problem problem = Problem.builder(MONDAY).add(at("eight", 20, 0).build())
        .add(at("late", 20, 1).build()).add(at("phone", 20, 1).remote(true).build())
        .add(anyone("ann").travels(TravelMode.WALK).build())
        .add(anyone("bob").travels(TravelMode.CAR).build()).build();

    RuleVerifier.of(new LateShiftRule()).given(problem).refuses("late", "ann")
        .allows("eight", "ann").allows("phone", "ann").allows("late", "bob").isPure();
  }
  // end
}
