package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.policy.JudgedTeam.fault;
import static org.needmatch.policy.TeamFault.UNCHECKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.policy.TeamFault;

/** Who is checked among those who are with children, or supervise. */
class CheckedPresenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final DbsCertificate VALID = Safe.enhanced(DAY.minusYears(1), Workforce.CHILD);
  private static final Volunteer NEVER_APPLIED = Safe.person("una").build();
  private static final Volunteer PENDING = Safe.person("pat")
      .vetting(VettingRecord.builder().check(CheckStatus.PENDING).build()).build();

  private static VolunteerBuilder holding(DbsCertificate check) {
    return Safe.person("ann").dbs(check);
  }

  private static Need session(ServedGroup group, Supervision supervision) {
    return Safe
        .session("club", DAY,
            Safe.roleActivity("befriending", "hall", ContactPattern.OCCASIONAL, false, group))
        .volunteers(1, 9).supervision(supervision).build();
  }

  private static @Nullable TeamFault withChildren(Volunteer... team) {
    return fault(Safe.ENGLAND, session(ServedGroup.CHILD, Supervision.NONE), team);
  }

  @Test
  void oneOfThoseWithChildrenHoldsAValidCheck() {
    var ben = Safe.person("ben").build();
    assertThat(withChildren(NEVER_APPLIED, ben)).isEqualTo(UNCHECKED);
    assertThat(withChildren(NEVER_APPLIED, holding(VALID).build())).isNull();
    assertThat(fault(Safe.ENGLAND, session(ServedGroup.CHILD, Company.staffed(1)), NEVER_APPLIED))
        .isNull();
    assertThat(
        fault(Safe.ENGLAND, session(ServedGroup.ADULT, Supervision.NONE), NEVER_APPLIED, ben))
        .isNull();
  }

  @Test
  void aCheckOfAnotherWorkforceOrTooOldOrOfALowerLevelIsNone() {
    assertThat(withChildren(NEVER_APPLIED,
        holding(Safe.enhanced(DAY.minusYears(1), Workforce.ADULT)).build())).isEqualTo(UNCHECKED);
    assertThat(withChildren(NEVER_APPLIED,
        holding(Safe.enhanced(DAY.minusYears(4), Workforce.CHILD)).build())).isEqualTo(UNCHECKED);
    assertThat(withChildren(NEVER_APPLIED,
        holding(Safe.enhanced(DAY.plusDays(1), Workforce.CHILD)).build())).isEqualTo(UNCHECKED);
    var basic = DbsCertificate.builder().level(DbsLevel.BASIC).workforces(Set.of(Workforce.CHILD))
        .issuedOn(DAY.minusYears(1)).build();
    assertThat(withChildren(NEVER_APPLIED, holding(basic).build())).isEqualTo(UNCHECKED);
    assertThat(
        withChildren(NEVER_APPLIED, holding(VALID).age(17.0).build(), Safe.person("ben").build()))
        .isEqualTo(UNCHECKED);
  }

  @Test
  void inScotlandAMembershipThatHasNotEndedIsTheCheck() {
    var club = session(ServedGroup.CHILD, Supervision.NONE);
    var scotland = Safe.under("scotland");
    var ben = Safe.person("ben");
    assertThat(fault(scotland, club, NEVER_APPLIED, ben.dbs(VALID).build())).isEqualTo(UNCHECKED);
    assertThat(fault(scotland, club, NEVER_APPLIED, ben.vetting(member(DAY)).build())).isNull();
    assertThat(fault(scotland, club, NEVER_APPLIED, ben.vetting(member(DAY.minusDays(1))).build()))
        .isEqualTo(UNCHECKED);
  }

  private static VettingRecord member(LocalDate until) {
    return VettingRecord.builder().pvg(Set.of(ServedGroup.CHILD)).pvgEndsOn(until).build();
  }

  @Test
  void oneCheckedAdultOfAHouseholdIsEnough() {
    var family = Safe.person("family").age(null);
    var partner = HouseholdMember.builder("m").age(40.0).dbs(VALID).build();
    assertThat(withChildren(NEVER_APPLIED, family.member(partner).build())).isNull();
    assertThat(withChildren(family.member(HouseholdMember.builder("l").age(19.0).build()).build()))
        .isNull();
    assertThat(withChildren(NEVER_APPLIED, Safe.person("family")
        .member(HouseholdMember.builder("m").age(17.0).dbs(VALID).build()).build()))
        .isEqualTo(UNCHECKED);
  }

  @Test
  void theNamedSupervisorHoldsAValidCheckForTheGroup() {
    var children = session(ServedGroup.CHILD, Company.supervisedBy("ann", 2));
    var adults = session(ServedGroup.ADULT, Company.supervisedBy("ann", 2));
    assertThat(fault(Safe.ENGLAND, children, PENDING, holding(VALID).build())).isNull();
    assertThat(fault(Safe.ENGLAND, children, PENDING, Safe.person("ann").build()))
        .isEqualTo(TeamFault.PENDING);
    assertThat(fault(Safe.ENGLAND, children, PENDING,
        holding(Safe.enhanced(DAY.minusYears(4), Workforce.CHILD)).build()))
        .isEqualTo(TeamFault.PENDING);
    assertThat(fault(Safe.ENGLAND, adults, PENDING, holding(VALID).build()))
        .isEqualTo(TeamFault.PENDING);
    assertThat(fault(Safe.ENGLAND, adults, PENDING,
        holding(Safe.enhanced(DAY.minusYears(1), Workforce.ADULT)).build())).isNull();
    for (var status : List.of(CheckStatus.PENDING, CheckStatus.RENEWAL_DUE)) {
      assertThat(new TeamPresence(Safe.ENGLAND).fault(children,
          List.of(PENDING,
              holding(VALID).vetting(VettingRecord.builder().check(status).build()).build())))
          .isEqualTo(TeamFault.PENDING);
    }
  }
}
