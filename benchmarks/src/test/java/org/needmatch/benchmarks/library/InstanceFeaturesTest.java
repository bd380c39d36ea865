package org.needmatch.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;

class InstanceFeaturesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Need need(String id, int hour, int minimum, int wanted) {
    return Need.builder(id).remote(true)
        .on(MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).volunteers(minimum, wanted)
        .build();
  }

  @Test
  void countsByHand() {
    var free = Volunteer.builder("v1").available(MONDAY, LocalTime.of(9, 0), LocalTime.of(13, 0))
        .limits(WorkloadLimits.builder().hoursPerWeek(2).build()).build();
    var late = Volunteer.builder("v2").available(MONDAY, LocalTime.of(20, 0), LocalTime.of(21, 0))
        .build();
    var features = InstanceFeatures.of(Problem.builder(MONDAY).add(free).add(late)
        .add(need("n1", 9, 1, 1)).add(need("n2", 9, 1, 1)).add(need("n3", 11, 2, 4)).build());

    assertThat(features).containsEntry("volunteers", "2").containsEntry("seats", "6")
        .containsEntry("eligible_pairs", "3").containsEntry("pairs_a_seat", "0.5000")
        .containsEntry("people_without_a_role", "0.5000").containsEntry("hours_asked", "6")
        .containsEntry("hours_given", "3").containsEntry("tightness", "2")
        .containsEntry("roles_too_scarce", "0.3333").containsEntry("needs_of_two_or_more", "0.3333")
        .containsEntry("conflict_density", "0.3333").containsEntry("days", "1")
        .containsEntry("unit_variation", "0");
  }

  @Test
  void anInstanceWithoutAnybodyHasFiguresToo() {
    assertThat(InstanceFeatures.of(Problem.builder(MONDAY).build())).containsEntry("seats", "0")
        .containsEntry("roles_a_person_median", "0");
  }

  @Test
  void everyFigureAndEveryColumnIsExplained() throws IOException {
    var page = Files.readString(Library.here().folder().resolve("README.md"));
    var names = new ArrayList<>(Library.COLUMNS);
    InstanceFeatures.of(Problem.builder(MONDAY).build()).keySet().stream()
        .map(name -> name.replaceFirst("(a_person|a_role)_.*", "$1_…")).forEach(names::add);

    assertThat(names).allSatisfy(name -> assertThat(page).as(name).contains("`" + name + "`"));
  }
}
