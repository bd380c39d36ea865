package org.needmatch.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.policy.HeldCheck;
import org.needmatch.internal.policy.Safe;

class HeldChecksTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  private static HeldChecks held(VolunteerBuilder... people) {
    var problem = Problem.builder(MONDAY);
    for (var one : people) {
      problem.add(one.build());
    }
    return HeldChecks.of(problem.build(), List.of(MONDAY));
  }

  @Test
  void peopleWhoTakePartAreCountedByTheStateOfTheirCheck() {
    var sound = Safe.enhanced(MONDAY.minusYears(1), Workforce.CHILD);
    var held = held(Safe.person("a").dbs(sound), Safe.person("b").dbs(sound),
        Safe.person("c").dbs(Safe.enhanced(MONDAY.minusYears(4), Workforce.CHILD)),
        Safe.person("d"), Safe.person("gone").dbs(sound).active(false));
    assertThat(held.total()).isEqualTo(5);
    assertThat(held.active()).isEqualTo(4);
    assertThat(held.count(HeldCheck.State.VALID)).isEqualTo(2);
    assertThat(held.states().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
    assertThat(held.valid()).singleElement().satisfies(one -> {
      assertThat(one.volunteers()).isEqualTo(2);
      assertThat(one.held().check().workforces()).containsExactly(Workforce.CHILD);
    });
  }

  @Test
  void thePartOfAHouseholdThatHasNoAgeMakesItUnknown() {
    var held = held(Safe.person("a").member(HouseholdMember.builder("m").age(8.0).build()),
        Safe.person("b").member(HouseholdMember.builder("m").build()), Volunteer.builder("c"));
    assertThat(held.households()).isEqualTo(2);
    assertThat(held.ageUnknown()).isEqualTo(2);
  }
}
