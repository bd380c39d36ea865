package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VolunteerBuilder;

class HeldCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final DbsCertificate CHILD = Safe.enhanced(DAY.minusMonths(36), Workforce.CHILD,
      BarredList.CHILD);

  private static HeldCheck of(VolunteerBuilder volunteer, LocalDate... days) {
    return HeldCheck.of(volunteer.build(), Settings.DEFAULT, List.of(days));
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWN,WITHDRAWN", "HELD,HELD", "PENDING,PENDING", "RENEWAL_DUE,RENEWAL_DUE",
      "CLEARED,VALID"})
  void theStatusComesFirst(CheckStatus status, HeldCheck.State state) {
    var held = of(
        Safe.person("v").dbs(CHILD).vetting(VettingRecord.builder().check(status).build()), DAY);
    assertThat(held.state()).isEqualTo(state);
    assertThat(held.check().level())
        .isEqualTo(state == HeldCheck.State.VALID ? DbsLevel.ENHANCED : DbsLevel.NONE);
  }

  @Test
  void validOnAllOfTheDaysOrOnNone() {
    assertThat(of(Safe.person("v").dbs(CHILD), DAY).state()).isEqualTo(HeldCheck.State.VALID);
    assertThat(of(Safe.person("v").dbs(CHILD), DAY, DAY.plusDays(1)).state())
        .isEqualTo(HeldCheck.State.OUT_OF_DATE);
    assertThat(of(Safe.person("v"), DAY).state()).isEqualTo(HeldCheck.State.NONE);
  }

  @Test
  void aHouseholdHoldsWhatAllWhoCountHold() {
    var other = Safe.enhanced(DAY, Workforce.CHILD);
    var both = of(Safe.person("v").dbs(CHILD)
        .member(HouseholdMember.builder("m").age(40.0).dbs(other).build()), DAY);
    assertThat(both.check())
        .isEqualTo(new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD), Set.of()));
    assertThat(
        of(Safe.person("v").dbs(CHILD).member(HouseholdMember.builder("m").age(40.0).build()), DAY)
            .state())
        .isEqualTo(HeldCheck.State.NONE);
  }

  @ParameterizedTest
  @CsvSource({"0,VALID", "-1,OUT_OF_DATE"})
  void aMembershipCountsToItsLastDay(int endsAfterDays, HeldCheck.State state) {
    var member = VettingRecord.builder().pvg(Set.of(ServedGroup.CHILD))
        .pvgEndsOn(DAY.plusDays(endsAfterDays)).build();
    var held = of(Safe.person("v").vetting(member), DAY);
    assertThat(held.state()).isEqualTo(state);
    assertThat(held.membership().isEmpty()).isEqualTo(state != HeldCheck.State.VALID);
  }
}
