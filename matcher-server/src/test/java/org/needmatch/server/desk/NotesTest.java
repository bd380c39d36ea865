package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;

class NotesTest {
  private static final Problem PEOPLE = people(Map.of("v1", "Ann", "v2", "Ann Ash", "v3",
      "Anne Elm (driver)", "v4", "Bo Oak", "v5", "Bo Oak", "v6", "$1"));

  private static Problem people(Map<String, String> names) {
    var problem = Problem.builder(LocalDate.of(2026, 11, 23));
    new TreeMap<>(names).forEach((id, name) -> problem
        .add(Volunteer.builder(id).name(name).home(new Place(53.6, -1.7)).build()));
    return problem.build();
  }

  private static String byId(String note) {
    return Notes.byId(note, PEOPLE);
  }

  @Test
  void ofTwoNamesTheLongerCounts() {
    assertThat(byId("Ann rang, then Ann Ash")).isEqualTo("v1 rang, then v2");
  }

  @Test
  void aNameIsKnownInAnyCaseAndSpacing() {
    assertThat(byId("ANN  ash\nand anne elm (Driver)")).isEqualTo("v2 and v3");
  }

  @Test
  void partOfAWordIsNoName() {
    assertThat(byId("Annual report, Joann, Ann's lift"))
        .isEqualTo("Annual report, Joann, v1's lift");
  }

  @Test
  void aNameOfSeveralStandsForEach() {
    assertThat(byId("bo oak is ill")).isEqualTo("v4 or v5 is ill");
  }

  @Test
  void signsOfAPatternAreNothingButSigns() {
    assertThat(byId("owes $1 (really)")).isEqualTo("owes v6 (really)");
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(byId("x".repeat(5_000)).length()).isBetween(100, 2_000);
  }
}
