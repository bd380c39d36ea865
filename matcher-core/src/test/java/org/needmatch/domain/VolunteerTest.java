package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolunteerTest {
  @Test
  void theContractsDefaults() {
    var volunteer = Volunteer.builder("v").build();
    assertThat(volunteer.active()).isTrue();
    assertThat(volunteer.maxTravelKm()).isEqualTo(10);
    assertThat(volunteer.travelMode()).isEqualTo(TravelMode.TRANSIT);
    assertThat(volunteer.limits()).isEqualTo(WorkloadLimits.NONE);
    assertThat(volunteer.reliability()).isEqualTo(1);
    assertThat(volunteer.available()).isEmpty();
  }

  @Test
  void aLogLineHoldsNoPersonalData() {
    var volunteer = Volunteer.builder("v").name("Ann Other").birthDate(LocalDate.of(1990, 1, 2))
        .dbs(DbsCertificate.enhanced(LocalDate.of(2025, 1, 2))).build();
    assertThat(volunteer.toString()).contains("v").doesNotContain("Ann", "1990", "2025",
        "ENHANCED");
  }

  @Test
  void valuesOutOfRangeAreRefusedWithTheId() {
    for (var bad : List.of(Volunteer.builder("v7").maxTravelKm(-1),
        Volunteer.builder("v7").age(150.1), Volunteer.builder("v7").weeksWaiting(-1),
        Volunteer.builder("v7").reliability(1.01),
        Volunteer.builder("v7").maxTravelKm(Double.POSITIVE_INFINITY))) {
      assertThatIllegalArgumentException().isThrownBy(bad::build).withMessageContaining("v7");
    }
  }

  @Test
  void aCopyIsTheSameUntilItIsChanged() {
    var volunteer = Volunteer.builder("v").skill("Maths", 3).weeksWaiting(2)
        .member(HouseholdMember.builder("m").age(8.0).build()).build();
    assertThat(volunteer.toBuilder().build()).isEqualTo(volunteer);
    var changed = volunteer.toBuilder().skill("maths", 4).build();
    assertThat(changed.skills()).containsExactly(Map.entry("maths", 4));
    assertThat(changed.members()).hasSize(1);
    assertThat(volunteer.skills()).containsExactly(Map.entry("maths", 3));
  }
}
