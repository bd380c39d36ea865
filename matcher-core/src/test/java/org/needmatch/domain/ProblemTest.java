package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static NeedBuilder need(String id) {
    return Need.builder(id).remote(true).on(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
  }

  private static void refused(ProblemBuilder problem, String... words) {
    assertThatIllegalArgumentException().isThrownBy(problem::build).withMessageContainingAll(words);
  }

  @Test
  void aWeekIsTheMondayOfAnyOfItsDays() {
    for (int day = 0; day < 7; day++) {
      assertThat(Problem.builder(MONDAY.plusDays(day)).build().week()).isEqualTo(MONDAY);
    }
    assertThat(Problem.builder(MONDAY.plusDays(7)).build().week()).isEqualTo(MONDAY.plusDays(7));
  }

  @Test
  void anIdIsOfOneThing() {
    refused(Problem.builder(MONDAY).add(need("n").build()).add(need("n").build()), "need", "n");
    refused(Problem.builder(MONDAY).add(Volunteer.builder("v").build())
        .add(Volunteer.builder("v").build()), "volunteer", "v");
  }

  @Test
  void whatIsNamedIsThere() {
    refused(Problem.builder(MONDAY).add(need("n").area("hill").build()), "n", "area hill");
    refused(Problem.builder(MONDAY).add(need("n").initiative("school").build()),
        "initiative school");
    refused(Problem.builder(MONDAY).add(new Placement("n", "volunteer", "v")), "pin", "need n");
    refused(Problem.builder(MONDAY).add(Volunteer.builder("v").build())
        .add(new VolunteerPair("v", "w", VolunteerPair.Kind.APART)), "pair", "volunteer w");
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "60,true", "61,false"})
  void aProblemHasOneToSixtyWeeks(int weeks, boolean built) {
    var problem = Problem.builder(MONDAY).weeks(weeks);
    if (built) {
      assertThat(problem.build().weeks()).isEqualTo(weeks);
    } else {
      refused(problem, String.valueOf(weeks));
    }
  }

  @Test
  void aCopyHasAllThatItDoesNotChange() {
    var problem = Problem.builder(MONDAY).weeks(2).add(Volunteer.builder("v").build())
        .add(need("n").build()).add(new Placement("n", "volunteer", "v"))
        .add(new SeriesMembership("n", "v")).build();
    assertThat(problem.toBuilder().build()).isEqualTo(problem);
    assertThat(problem.withPins(List.of()).continuity()).hasSize(1);
    assertThat(problem.withPins(List.of()).pins()).isEmpty();
  }

  @Test
  void heldArePinsThenAcceptedPlacesEachOnce() {
    var problem = Problem.builder(MONDAY).add(Volunteer.builder("v").build())
        .add(Volunteer.builder("w").build()).add(need("n").build()).add(need("m").build())
        .add(new Placement("n", "volunteer", "v"))
        .add(new PublishedAssignment(new Placement("n", "volunteer", "v"), ResponseStatus.ACCEPTED,
            true))
        .add(new PublishedAssignment(new Placement("m", "volunteer", "w"), ResponseStatus.DONE,
            true))
        .add(new PublishedAssignment(new Placement("m", "volunteer", "v"), ResponseStatus.PROPOSED,
            true))
        .build();
    assertThat(problem.held()).containsExactly(new Placement("n", "volunteer", "v"),
        new Placement("m", "volunteer", "w"));
  }
}
