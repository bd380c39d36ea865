package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.domain.DbsRequirement.BarredList.CHILD;
import static org.needmatch.domain.RoleActivity.ContactPattern.OCCASIONAL;
import static org.needmatch.domain.RoleActivity.ContactPattern.WEEKLY;
import static org.needmatch.internal.policy.Safe.ENGLAND;
import static org.needmatch.internal.policy.Safe.enhanced;
import static org.needmatch.internal.policy.Safe.person;
import static org.needmatch.internal.policy.Safe.reading;
import static org.needmatch.internal.policy.Safe.refusal;
import static org.needmatch.internal.policy.Safe.refusals;
import static org.needmatch.internal.policy.Safe.roleActivity;
import static org.needmatch.internal.policy.Safe.session;
import static org.needmatch.internal.policy.Safe.taught;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.explain.ReasonFormatter;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.policy.Refusal;
import org.needmatch.policy.TeamFault;
import org.needmatch.rules.Reason;

/** The twenty test vectors for the policy engine, in their order. */
class VectorsTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 8, 30);
  private static final LocalDate AFTER = LocalDate.of(2026, 9, 7);
  private static final LocalDate ISSUED = LocalDate.of(2025, 6, 1);

  private static final DbsRequirement WITH_LIST = new DbsRequirement(DbsLevel.ENHANCED,
      EnumSet.of(Workforce.CHILD), EnumSet.of(CHILD));

  private static VolunteerBuilder reader() {
    return person("reader").dbs(enhanced(ISSUED, Workforce.CHILD));
  }

  private static String said(Refusal refusal) {
    return new ReasonFormatter(false).of(new Reason.Safeguarding(refusal, AFTER));
  }

  @Test
  void vector01AWeeklySupervisedReadingHelperIsAllowedUnderTheOldRule() {
    assertThat(refusals(ENGLAND, reader().build(), session("n", BEFORE, reading(WEEKLY)).build()))
        .isEmpty();
  }

  @Test
  void vector02TheSamePersonNeedsTheChildrensListAfterTheChange() {
    var need = session("n", AFTER, reading(WEEKLY)).build();
    var refusal = refusal(ENGLAND, reader().build(), need);

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BARRED_LIST);
    assertThat(refusal.ruleIds()).contains("ew-child-supervised-2026");
    assertThat(said(refusal)).startsWith("needs a check with the list for: child");
    assertThat(refusals(ENGLAND,
        person("reader").dbs(enhanced(ISSUED, Workforce.CHILD, CHILD)).build(), need)).isEmpty();
  }

  @Test
  void vector03ThreeDaysInThirtyAreNotYetFrequent() {
    var volunteer = reader().active(taught(AFTER.minusDays(29))).active(taught(AFTER.minusDays(10)))
        .build();
    assertThat(refusals(ENGLAND, volunteer, session("n", AFTER, reading(OCCASIONAL)).build()))
        .isEmpty();
  }

  @Test
  void vector04TheFourthDayIsRefusedAndNamesTheFourDates() {
    var days = List.of(AFTER.minusDays(29), AFTER.minusDays(10), AFTER.minusDays(3), AFTER);
    var builder = reader();
    days.subList(0, 3).forEach(day -> builder.active(taught(day)));
    var refusal = refusal(ENGLAND, builder.build(),
        session("n", AFTER, reading(OCCASIONAL)).build());

    assertThat(refusal.rule().code()).isEqualTo("frequency");
    assertThat(refusal.dates()).isEqualTo(days);
    assertThat(said(refusal)).contains("2026-08-09, 2026-08-28, 2026-09-04, 2026-09-07");
  }

  @Test
  void vector05DaysAddUpAcrossTwoSchools() {
    var volunteer = reader().active(taught(LocalDate.of(2026, 9, 1)))
        .active(taught(LocalDate.of(2026, 9, 2))).build();
    var riverside = session("riverside", AFTER, reading(OCCASIONAL)).build();
    var hilltop = session("hilltop", AFTER.plusDays(2), reading(OCCASIONAL)).build();
    var problem = Safe.week(ENGLAND, List.of(volunteer), riverside, hilltop);
    var first = Assignment.of("riverside", "volunteer", 1, "reader");
    var second = Assignment.of("hilltop", "volunteer", 1, "reader");

    assertThat(Judge.standard().judge(problem, List.of(first)).violations()).isEmpty();
    assertThat(Judge.standard().judge(problem, List.of(second)).violations()).isEmpty();
    var both = Judge.standard().judge(problem, List.of(first, second));
    assertThat(both.count("frequency")).isEqualTo(1);
    assertThat(both.score().hard()).isEqualTo(-3);
  }

  @Test
  void vector06ASleepoverNeedsTheListEvenOnce() {
    var roleActivity = roleActivity("childcare", "camp", OCCASIONAL, false, ServedGroup.CHILD);
    var night = Need.builder("n").remote(true).roleActivity(roleActivity)
        .supervision(Company.staffed(2)).on(AFTER, LocalTime.of(20, 0), LocalTime.of(8, 0)).build();
    var evening = Need.builder("n").remote(true).roleActivity(roleActivity)
        .supervision(Company.staffed(2)).on(AFTER, LocalTime.of(20, 0), LocalTime.of(2, 0)).build();
    var aMinuteMore = Need.builder("n").remote(true).roleActivity(roleActivity)
        .supervision(Company.staffed(2)).on(AFTER, LocalTime.of(20, 0), LocalTime.of(2, 1)).build();

    assertThat(refusal(ENGLAND, reader().build(), night).kind())
        .isEqualTo(Refusal.Kind.BARRED_LIST);
    assertThat(refusals(ENGLAND, reader().build(), evening)).isEmpty();
    assertThat(refusals(ENGLAND, reader().build(), aMinuteMore)).hasSize(1);
  }

  @Test
  void vector07ToiletingHelpNeedsTheListEvenOnce() {
    var roleActivity = roleActivity("personal-care", "nursery", OCCASIONAL, true,
        ServedGroup.CHILD);
    assertThat(
        refusal(ENGLAND, reader().build(), session("n", BEFORE, roleActivity).build()).kind())
        .isEqualTo(Refusal.Kind.BARRED_LIST);
  }

  @Test
  void vector08PersonalCareOfAdultsWithAChildCertificateIsTheWrongWorkforce() {
    var roleActivity = roleActivity("personal-care", "care-home", OCCASIONAL, true,
        ServedGroup.ADULT);
    var volunteer = person("v").dbs(enhanced(ISSUED, Workforce.CHILD, CHILD)).build();
    assertThat(refusal(ENGLAND, volunteer, session("n", AFTER, roleActivity).build()).kind())
        .isEqualTo(Refusal.Kind.WORKFORCE);
  }

  @Test
  void vector09ShoppingWithCashForAnIllPersonNeedsMoreThanBasic() {
    var roleActivity = roleActivity("money-help", "home", OCCASIONAL, false, ServedGroup.ADULT);
    var volunteer = person("v")
        .dbs(DbsCertificate.builder().level(DbsLevel.BASIC).issuedOn(ISSUED).build()).build();
    assertThat(refusal(ENGLAND, volunteer, session("n", AFTER, roleActivity).build()).kind())
        .isEqualTo(Refusal.Kind.LEVEL);
    assertThat(refusals(ENGLAND, volunteer,
        session("n", AFTER,
            roleActivity("food-delivery", "home", OCCASIONAL, false, ServedGroup.ADULT)).build()))
        .isEmpty();
  }

  @Test
  void vector10AGardenCleanUpNeedsNoCheck() {
    var roleActivity = roleActivity("outdoor-work", "garden", WEEKLY, false);
    assertThat(refusals(ENGLAND, person("v").build(), session("n", AFTER, roleActivity).build()))
        .isEmpty();
  }

  @Test
  void vector11ACertificateOfThreeYearsAndADayIsDueForRenewal() {
    var old = enhanced(AFTER.minusYears(3).minusDays(1), Workforce.CHILD, CHILD);
    var need = session("n", AFTER, reading(WEEKLY)).build();
    var refusal = refusal(ENGLAND, person("v").dbs(old).build(), need);

    assertThat(refusal.rule().code()).isEqualTo("check-renewal");
    assertThat(said(refusal)).contains("due to be renewed").doesNotContain("expired");
    assertThat(refusals(ENGLAND,
        person("v").dbs(enhanced(AFTER.minusYears(3), Workforce.CHILD, CHILD)).build(), need))
        .isEmpty();
  }

  @Test
  void vector12TheUpdateServiceCheckedWithinPolicyDoes() {
    var old = DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .workforces(EnumSet.of(Workforce.CHILD)).barredLists(EnumSet.of(CHILD))
        .issuedOn(AFTER.minusYears(3).minusDays(1)).updateService(true).build();
    var need = session("n", AFTER, reading(WEEKLY)).build();
    var yearly = with(ENGLAND, SafeguardingSettings.builder().statusMonths(12));
    var fresh = VettingRecord.builder().statusCheckedOn(AFTER.minusMonths(12)).build();
    var stale = VettingRecord.builder().statusCheckedOn(AFTER.minusMonths(12).minusDays(1)).build();

    assertThat(refusals(ENGLAND, person("v").dbs(old).build(), need)).isEmpty();
    assertThat(refusals(yearly, person("v").dbs(old).vetting(fresh).build(), need)).isEmpty();
    assertThat(refusal(yearly, person("v").dbs(old).vetting(stale).build(), need).rule().code())
        .isEqualTo("check-renewal");
  }

  @Test
  void vector13NewInformationIsHeldForAPerson() {
    var volunteer = person("v").dbs(enhanced(ISSUED, Workforce.CHILD, CHILD))
        .vetting(VettingRecord.builder().check(CheckStatus.HELD).build()).build();
    var refusal = refusal(ENGLAND, volunteer, session("n", AFTER, reading(WEEKLY)).build());

    assertThat(refusal.rule().code()).isEqualTo("check-held");
    assertThat(said(refusal)).contains("one of us must look at first");
  }

  @Test
  void vector14AVolunteerOfFifteenCannotBeCheckedAndIsNoAdult() {
    var young = person("v").age(15.0).build();
    var garden = roleActivity("outdoor-work", "garden", OCCASIONAL, false);
    var open = RoleActivity.builder().activity("outdoor-work").setting("garden").contact(OCCASIONAL)
        .underSixteens(true).build();
    var reading = RoleActivity.builder().activity("teaching").served(EnumSet.of(ServedGroup.CHILD))
        .setting("school").contact(WEEKLY).supervised(true).underSixteens(true).build();

    assertThat(refusal(ENGLAND, young, session("n", AFTER, garden).build()).kind())
        .isEqualTo(Refusal.Kind.UNDER_AGE);
    assertThat(refusals(ENGLAND, young, session("n", AFTER, open).build())).isEmpty();
    assertThat(refusal(ENGLAND, young, session("n", AFTER, reading).build()).kind())
        .isEqualTo(Refusal.Kind.UNDER_AGE);
    var company = new TeamPresence(ENGLAND);
    var need = session("n", AFTER, reading(OCCASIONAL)).supervision(Company.staffed(1)).build();
    assertThat(company.fault(need, List.of(young))).isEqualTo(TeamFault.ADULTS);
    assertThat(company.fault(need, List.of(person("grown").build()))).isNull();
  }

  @Test
  void vector15AMuseumGreeterIsNotEntitledToAList() {
    assertThat(
        exceeds(roleActivity("greeting", "museum", WEEKLY, false, ServedGroup.CHILD), WITH_LIST))
        .isTrue();
    assertThat(
        exceeds(roleActivity("teaching", "school", WEEKLY, true, ServedGroup.CHILD), WITH_LIST))
        .isFalse();
  }

  @Test
  void vector16OfficeWorkIsNotEntitledToAStandardCheck() {
    assertThat(exceeds(roleActivity("office", "office", WEEKLY, true),
        new DbsRequirement(DbsLevel.STANDARD, Set.of(), Set.of()))).isTrue();
    assertThat(exceeds(roleActivity("office", "office", WEEKLY, true),
        new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of()))).isFalse();
  }

  @Test
  void vector17SandbagsAreNotEntitledToAnEnhancedCheck() {
    assertThat(exceeds(roleActivity("emergency-response", "", OCCASIONAL, false),
        new DbsRequirement(DbsLevel.ENHANCED, Set.of(), EnumSet.noneOf(BarredList.class))))
        .isTrue();
  }

  private static boolean exceeds(RoleActivity roleActivity, DbsRequirement asked) {
    var pack = Objects.requireNonNull(ENGLAND.safeguarding().pack());
    return new Proportionality(new PolicyEvaluator(pack, Set.of())).exceeded(roleActivity,
        session("n", AFTER, roleActivity).build().time(), asked);
  }

  @Test
  void vector18AChildrensCoachInScotlandNeedsPvg() {
    var scotland = Safe.under("scotland");
    var day = LocalDate.of(2025, 7, 2);
    var coach = roleActivity("coaching", "sports-club", OCCASIONAL, true, ServedGroup.CHILD);
    var checked = person("v").dbs(enhanced(ISSUED, Workforce.CHILD, CHILD));
    var need = session("n", day, coach).build();
    var member = VettingRecord.builder().pvg(EnumSet.of(ServedGroup.CHILD)).pvgEndsOn(day).build();

    assertThat(refusal(scotland, checked.build(), need).kind()).isEqualTo(Refusal.Kind.MEMBERSHIP);
    assertThat(refusals(scotland, checked.vetting(member).build(), need)).isEmpty();
    var dayAfter = session("n", day.plusDays(1), coach).build();
    assertThat(refusal(scotland, checked.vetting(member).build(), dayAfter).kind())
        .isEqualTo(Refusal.Kind.MEMBERSHIP);
  }

  @Test
  void vector19AnUnsureRuleInNorthernIrelandNeedsSignOff() {
    var ireland = Safe.under("northern-ireland");
    var need = session("n", AFTER, reading(WEEKLY)).build();
    var volunteer = person("v").dbs(enhanced(ISSUED, Workforce.CHILD, CHILD)).build();
    var refusal = refusal(ireland, volunteer, need);

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SIGN_OFF);
    assertThat(said(refusal)).contains("policy pack needs sign-off")
        .contains("ni-child-supervised");
    assertThat(refusals(signed(ireland), volunteer, need)).isEmpty();
  }

  private static Settings signed(Settings settings) {
    return with(settings, SafeguardingSettings.builder()
        .signedOff(Set.of("ni-child-supervised", "ni-child-place-supervised")));
  }

  private static Settings with(Settings settings, SafeguardingSettings.Builder others) {
    return settings.toBuilder().safeguarding(others.pack(settings.safeguarding().pack()).build())
        .build();
  }

  @Test
  void vector20ASitesDecisionCountsAtThatSite() {
    var roleActivity = roleActivity("lived-experience", "prison", WEEKLY, true, ServedGroup.ADULT);
    var facilitator = person("v").skill("lived experience", 1)
        .vetting(VettingRecord.builder().suitableSites(Set.of("hmp-north")).build()).build();
    var there = session("n", AFTER, roleActivity).skills("lived experience")
        .supervision(Company.decidedAt("hmp-north")).build();
    var elsewhere = session("n", AFTER, roleActivity).skills("lived experience")
        .supervision(Company.decidedAt("hmp-south")).build();

    assertThat(refusals(ENGLAND, facilitator, there)).isEmpty();
    assertThat(refusal(ENGLAND, facilitator, elsewhere).rule().code()).isEqualTo("site");
  }
}
