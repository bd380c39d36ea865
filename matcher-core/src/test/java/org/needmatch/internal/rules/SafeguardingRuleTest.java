package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.policy.Company;
import org.needmatch.internal.policy.Safe;
import org.needmatch.rules.Reason;

class SafeguardingRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private static NeedBuilder askingForACheck() {
    return Need.builder("n").remote(true)
        .dbs(new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of()))
        .on(DAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
  }

  private static VolunteerBuilder checked(CheckStatus status) {
    return Safe.person("v")
        .dbs(DbsCertificate.builder().level(DbsLevel.BASIC).issuedOn(DAY).build())
        .vetting(VettingRecord.builder().check(status).build());
  }

  @ParameterizedTest
  @CsvSource({"CLEARED,allowed", "WITHDRAWN,check-withdrawn", "HELD,check-held",
      "RENEWAL_DUE,check-renewal", "PENDING,check-pending"})
  void whereACheckIsAskedTheStatusDecides(CheckStatus status, String expected) {
    assertThat(OneSeat.code(SafeguardingRule.class, checked(status), askingForACheck()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(CheckStatus.class)
  void whereNoneIsAskedNoStatusDoes(CheckStatus status) {
    assertThat(OneSeat.code(SafeguardingRule.class, checked(status),
        askingForACheck().dbs(DbsRequirement.NONE))).isEqualTo("allowed");
  }

  @Test
  void aSiteDecidesForItself() {
    var there = VettingRecord.builder().suitableSites(Set.of("north")).build();
    for (var site : List.of("north", "south")) {
      assertThat(OneSeat.code(SafeguardingRule.class, Safe.person("v").vetting(there),
          Need.builder("n").remote(true).supervision(Company.decidedAt(site)).on(DAY,
              LocalTime.of(9, 0), LocalTime.of(10, 0))))
          .isEqualTo(site.equals("north") ? "allowed" : "site");
    }
  }

  @Test
  void theReasonNamesTheDay() {
    var reason = OneSeat.reason(SafeguardingRule.class,
        OneSeat.of(checked(CheckStatus.HELD), askingForACheck()));
    assertThat(reason).isInstanceOfSatisfying(Reason.Safeguarding.class,
        held -> assertThat(held.day()).isEqualTo(DAY));
  }
}
