package org.needmatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.policy.Presence.Fault.UNCHECKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.CheckStatus;
import org.needmatch.domain.ContactPattern;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.Member;
import org.needmatch.domain.Need;
import org.needmatch.domain.Oversight;
import org.needmatch.domain.Served;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Standing;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.Workforce;
import org.needmatch.judge.Judge;
import org.needmatch.judge.SeatRow;

/** Who is checked among those who are with children, or supervise. */
class CheckedCompanyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final DbsCertificate VALID = Safe.enhanced(DAY.minusYears(1), Workforce.CHILD);
  private static final Volunteer NEVER_APPLIED = Safe.person("una").build();
  private static final Volunteer PENDING = Safe.person("pat")
      .standing(Standing.NONE.with(CheckStatus.PENDING)).build();

  private static VolunteerBuilder holding(DbsCertificate check) {
    return Safe.person("ann").dbs(check);
  }

  private static Need session(Served group, Oversight oversight) {
    return Safe
        .session("club", DAY,
            Safe.care("befriending", "hall", ContactPattern.OCCASIONAL, false, group))
        .volunteers(1, 9).oversight(oversight).build();
  }

  private static Presence.@Nullable Fault fault(Settings settings, Need need, Volunteer... team) {
    var fault = new Presence(settings).fault(need, List.of(team));
    var rows = Stream.of(team)
        .map(one -> new SeatRow(need.id(), "volunteer", List.of(team).indexOf(one) + 1, one.id()))
        .toList();
    var judgement = Judge.standard().judge(Safe.week(settings, List.of(team), need), rows);
    assertThat(judgement.count("presence")).as("the judge on %s", fault)
        .isEqualTo(fault == null ? 0 : 1);
    return fault;
  }

  private static Presence.@Nullable Fault withChildren(Volunteer... team) {
    return fault(Safe.ENGLAND, session(Served.CHILD, Oversight.NONE), team);
  }

  @Test
  void oneOfThoseWithChildrenHoldsAValidCheck() {
    var ben = Safe.person("ben").build();
    assertThat(withChildren(NEVER_APPLIED, ben)).isEqualTo(UNCHECKED);
    assertThat(withChildren(NEVER_APPLIED, holding(VALID).build())).isNull();
    assertThat(fault(Safe.ENGLAND, session(Served.CHILD, Company.staffed(1)), NEVER_APPLIED))
        .isNull();
    assertThat(fault(Safe.ENGLAND, session(Served.ADULT, Oversight.NONE), NEVER_APPLIED, ben))
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
    var basic = new DbsCertificate(DbsLevel.BASIC, Set.of(Workforce.CHILD), Set.of(),
        DAY.minusYears(1), false);
    assertThat(withChildren(NEVER_APPLIED, holding(basic).build())).isEqualTo(UNCHECKED);
    assertThat(
        withChildren(NEVER_APPLIED, holding(VALID).age(17.0).build(), Safe.person("ben").build()))
        .isEqualTo(UNCHECKED);
  }

  @Test
  void inScotlandAMembershipThatHasNotEndedIsTheCheck() {
    var club = session(Served.CHILD, Oversight.NONE);
    var scotland = Safe.under("scotland");
    var ben = Safe.person("ben");
    assertThat(fault(scotland, club, NEVER_APPLIED, ben.dbs(VALID).build())).isEqualTo(UNCHECKED);
    assertThat(fault(scotland, club, NEVER_APPLIED, ben.standing(member(DAY)).build())).isNull();
    assertThat(fault(scotland, club, NEVER_APPLIED, ben.standing(member(DAY.minusDays(1))).build()))
        .isEqualTo(UNCHECKED);
  }

  private static Standing member(LocalDate until) {
    return new Standing(CheckStatus.CLEARED, null, Set.of(Served.CHILD), until, Set.of(), false,
        false, List.of());
  }

  @Test
  void oneCheckedAdultOfAHouseholdIsEnough() {
    var family = Safe.person("family").age(null);
    var partner = Member.of("m", 40.0, VALID);
    assertThat(withChildren(NEVER_APPLIED, family.member(partner).build())).isNull();
    assertThat(withChildren(family.member(Member.of("l", 19.0, DbsCertificate.NONE)).build()))
        .isNull();
    assertThat(withChildren(NEVER_APPLIED,
        Safe.person("family").member(Member.of("m", 17.0, VALID)).build())).isEqualTo(UNCHECKED);
  }

  @Test
  void theNamedSupervisorHoldsAValidCheckForTheGroup() {
    var children = session(Served.CHILD, Company.supervisedBy("ann", 2));
    var adults = session(Served.ADULT, Company.supervisedBy("ann", 2));
    assertThat(fault(Safe.ENGLAND, children, PENDING, holding(VALID).build())).isNull();
    assertThat(fault(Safe.ENGLAND, children, PENDING, Safe.person("ann").build()))
        .isEqualTo(Presence.Fault.PENDING);
    assertThat(fault(Safe.ENGLAND, children, PENDING,
        holding(Safe.enhanced(DAY.minusYears(4), Workforce.CHILD)).build()))
        .isEqualTo(Presence.Fault.PENDING);
    assertThat(fault(Safe.ENGLAND, adults, PENDING, holding(VALID).build()))
        .isEqualTo(Presence.Fault.PENDING);
    assertThat(fault(Safe.ENGLAND, adults, PENDING,
        holding(Safe.enhanced(DAY.minusYears(1), Workforce.ADULT)).build())).isNull();
    for (var status : List.of(CheckStatus.PENDING, CheckStatus.RENEWAL_DUE)) {
      assertThat(new Presence(Safe.ENGLAND).fault(children,
          List.of(PENDING, holding(VALID).standing(Standing.NONE.with(status)).build())))
          .isEqualTo(Presence.Fault.PENDING);
    }
  }
}
