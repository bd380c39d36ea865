package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.policy.TeamFault.ADULTS;
import static org.needmatch.policy.TeamFault.FIRST_TIMERS;
import static org.needmatch.policy.TeamFault.LONE;
import static org.needmatch.policy.TeamFault.PENDING;
import static org.needmatch.policy.TeamFault.RATIO;
import static org.needmatch.policy.TeamFault.UNDER_AGE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.policy.TeamFault;
import org.needmatch.run.SolveOptions;

/**
 * Each rule of company, and the same broken by one minute, one person, one day.
 */
class TeamPresenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final Volunteer ANN = checked("ann").build();
  private static final Volunteer BEN = checked("ben").build();
  private static final Volunteer PENDING_PAT = Safe.person("pat")
      .vetting(VettingRecord.builder().check(CheckStatus.PENDING).build()).build();

  private static VolunteerBuilder checked(String id) {
    return Safe.person(id).dbs(Safe.enhanced(DAY.minusYears(1), Workforce.CHILD));
  }

  private static Need club(Supervision supervision) {
    return Safe.session("club", DAY, Safe.reading(ContactPattern.OCCASIONAL)).volunteers(1, 9)
        .supervision(supervision).build();
  }

  private static Need visit(Supervision supervision) {
    return Safe.session("visit", DAY, Safe.roleActivity("befriending", "home",
        ContactPattern.OCCASIONAL, false, ServedGroup.ADULT)).volunteers(1, 9)
        .supervision(supervision).build();
  }

  private static @Nullable TeamFault fault(Need need, Volunteer... team) {
    return JudgedTeam.fault(Safe.ENGLAND, need, team);
  }

  @Test
  void twoAdultsAreWithChildrenAndOneIsTooFew() {
    assertThat(fault(club(Supervision.NONE), ANN, BEN)).isNull();
    assertThat(fault(club(Supervision.NONE), ANN)).isEqualTo(LONE);
    assertThat(fault(club(Company.staffed(1)), ANN)).isNull();
    assertThat(fault(club(Supervision.NONE), ANN, PENDING_PAT)).isEqualTo(ADULTS);
  }

  @Test
  void staffWhoLeaveAMinuteEarlyDoNotCount() {
    var from = DAY.atTime(13, 30);
    assertThat(fault(club(Company.staffed(1, new TimeSpan(from, DAY.atTime(15, 0)))), ANN))
        .isNull();
    assertThat(fault(club(Company.staffed(1, new TimeSpan(from, DAY.atTime(14, 59)))), ANN))
        .isEqualTo(LONE);
    assertThat(fault(club(Company.staffed(1, new TimeSpan(from.plusMinutes(1), DAY.atTime(15, 0)))),
        ANN, BEN)).isNull();
  }

  @Test
  void oneChildMoreNeedsOneAdultMore() {
    assertThat(fault(club(Company.children("9-12", 16, 0)), ANN, BEN)).isNull();
    assertThat(fault(club(Company.children("9-12", 17, 0)), ANN, BEN)).isEqualTo(RATIO);
    assertThat(fault(club(Company.children("9-12", 17, 1)), ANN, BEN)).isNull();
    assertThat(fault(club(Company.children("", 6, 0)), ANN, BEN)).isNull();
    assertThat(fault(club(Company.children("", 7, 0)), ANN, BEN)).isEqualTo(RATIO);
  }

  @Test
  void loneWorkingNeedsTheRoleAndTheVolunteer() {
    var agreed = checked("lou").vetting(VettingRecord.builder().loneWorking(true).build()).build();
    assertThat(fault(visit(Company.lone(LoneWorking.YES)), agreed)).isNull();
    assertThat(fault(club(Company.lone(LoneWorking.YES)), agreed)).isNull();
    assertThat(fault(visit(Company.lone(LoneWorking.YES)), ANN)).isEqualTo(LONE);
    assertThat(fault(visit(Company.lone(LoneWorking.NO)), agreed)).isEqualTo(LONE);
    assertThat(fault(visit(Company.lone(LoneWorking.UNSAID)), agreed)).isEqualTo(LONE);
    assertThat(JudgedTeam.fault(Settings.DEFAULT, visit(Company.lone(LoneWorking.UNSAID)), ANN))
        .isNull();
    assertThat(JudgedTeam.fault(Settings.DEFAULT, visit(Company.lone(LoneWorking.NO)), ANN))
        .isEqualTo(LONE);
  }

  @Test
  void aDayBeforeTheEighteenthBirthdayNobodyIsAnAdult() {
    var adult = Safe.person("kit").birthDate(DAY.minusYears(18)).build();
    var notYet = Safe.person("kit").birthDate(DAY.minusYears(18).plusDays(1)).build();
    assertThat(fault(club(Company.staffed(1)), adult)).isNull();
    assertThat(fault(club(Company.staffed(1)), notYet)).isEqualTo(ADULTS);
    var agreed = VettingRecord.builder().loneWorking(true).build();
    assertThat(fault(visit(Company.lone(LoneWorking.YES)),
        Safe.person("kit").birthDate(DAY.minusYears(18).plusDays(1)).vetting(agreed).build()))
        .isEqualTo(UNDER_AGE);
    assertThat(fault(visit(Company.lone(LoneWorking.YES)),
        Safe.person("kit").age(null).vetting(agreed).build())).isEqualTo(UNDER_AGE);
  }

  /** A household whose own row is the calendar alone. */
  private static VolunteerBuilder household(@Nullable Double... ages) {
    var family = Safe.person("family").age(null).birthDate(null);
    for (int i = 0; i < ages.length; i++) {
      family.member(HouseholdMember.builder("m" + i).age(ages[i]).dbs(ANN.dbs()).build());
    }
    return family;
  }

  @Test
  void aHouseholdIsAsManyAdultsAsAreKnownToBeOfAge() {
    var club = club(Supervision.NONE);
    assertThat(fault(club, household(40.0, 18.0).build())).isNull();
    assertThat(fault(club, household(40.0, 17.0, 8.0).build())).isEqualTo(LONE);
    assertThat(fault(club, household(40.0, null, 8.0).build())).isEqualTo(LONE);
    assertThat(fault(club, household(40.0, 17.0).build(), ANN)).isNull();
    assertThat(fault(club, household(17.0, null).build(), ANN)).isEqualTo(ADULTS);
    assertThat(fault(club, household(40.0).age(39.0).build())).isNull();
    var three = club(Company.children("9-12", 24, 0));
    assertThat(fault(three, household(40.0, 41.0).build(), ANN)).isNull();
    assertThat(fault(three, household(40.0, 17.9).build(), ANN)).isEqualTo(RATIO);
    assertThat(fault(visit(Company.lone(LoneWorking.YES)), household(40.0, 8.0).build()))
        .isEqualTo(LONE);
  }

  @Test
  void aHouseholdIsPendingNewAndSupervisingAsOne() {
    var pending = household(40.0, 41.0)
        .vetting(VettingRecord.builder().check(CheckStatus.PENDING).build()).build();
    assertThat(fault(club(Company.supervisedBy("ann", 0)), ANN, pending)).isEqualTo(ADULTS);
    assertThat(fault(club(Company.supervisedBy("ann", 0)), ANN, BEN, pending)).isNull();
    assertThat(
        fault(club(Company.supervisedBy("family", 0)), household(40.0, 41.0).build(), PENDING_PAT))
        .isNull();
    assertThat(
        fault(club(Company.supervisedBy("family", 2)), household(17.0, null).build(), PENDING_PAT))
        .isEqualTo(PENDING);
    var beginner = VettingRecord.builder().firstTimer(true).build();
    assertThat(fault(club(Supervision.NONE), household(40.0, 41.0).vetting(beginner).build()))
        .isEqualTo(FIRST_TIMERS);
  }

  @Test
  void aHouseholdOfTwoAdultsRunsASessionFromOneSeat() {
    var club = Safe.session("club", DAY, Safe.reading(ContactPattern.OCCASIONAL)).volunteers(1, 1)
        .supervision(Supervision.NONE).build();
    var problem = Safe.week(Safe.ENGLAND, List.of(ANN, household(40.0, 41.0).build()), club);
    var options = SolveOptions.builder().timeLimit(null).stepLimit(20L).build();

    assertThat(Matcher.create().solve(problem, options).plan().assignments())
        .extracting(row -> row.volunteerId()).containsExactly("family");
  }

  @Test
  void pendingChecksAreBesideTheNamedSupervisorOnly() {
    var withAnn = Company.supervisedBy("ann", 2);
    assertThat(fault(club(withAnn), ANN, PENDING_PAT)).isNull();
    assertThat(fault(club(withAnn), BEN, PENDING_PAT)).isEqualTo(PENDING);
    assertThat(fault(club(Company.supervisedBy(Supervision.STAFF, 2)), PENDING_PAT)).isNull();
    assertThat(fault(club(Company.staffed(2)), BEN, PENDING_PAT)).isEqualTo(PENDING);
    var early = Supervision.builder().staff(1)
        .staffTime(new TimeSpan(DAY.atTime(13, 30), DAY.atTime(14, 59)))
        .supervisor(Supervision.STAFF).build();
    assertThat(fault(club(early), ANN, BEN, PENDING_PAT)).isEqualTo(PENDING);
  }

  @Test
  void neverATeamOfFirstTimersOnly() {
    var first = VettingRecord.builder().firstTimer(true).build();
    var una = checked("una").vetting(first).build();
    var vic = checked("vic").vetting(first).build();
    assertThat(fault(club(Supervision.NONE), una, vic)).isEqualTo(FIRST_TIMERS);
    assertThat(fault(club(Supervision.NONE), una, ANN)).isNull();
    assertThat(fault(club(Company.staffed(1)), una, vic)).isNull();
  }
}
