package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.PolicyPack.Rule.Effect;
import org.needmatch.domain.PolicyPack.Rule.Trigger;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord;
import org.needmatch.internal.policy.Packs;
import org.needmatch.internal.policy.Safe;

class PolicyBookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final RoleActivity TEACHING = RoleActivity.builder().activity("teaching")
      .served(Set.of(ServedGroup.CHILD)).setting("school").build();
  private static final PolicyPack.Rule DAYS = Packs.rule("days", Effect.REQUIRES, Packs.ENHANCED,
      Trigger.DAYS);

  private static Need from(LocalDateTime start, int minutes, boolean anyTime) {
    return Need.builder("n").remote(true).time(new TimeSpan(start, start.plusMinutes(minutes)))
        .terms(new EngagementTerms(null, anyTime, 0)).build();
  }

  private static PolicyBook book(PolicyPack.Rule... rules) {
    return new PolicyBook(Packs.of(rules), Set.of());
  }

  @Test
  void aSessionThatEndsAtMidnightIsOfOneDay() {
    assertThat(PolicyBook.daysOf(from(DAY.atTime(22, 0), 120, false))).containsExactly(DAY);
    assertThat(PolicyBook.daysOf(from(DAY.atTime(22, 0), 121, false))).containsExactly(DAY,
        DAY.plusDays(1));
  }

  @Test
  void whatHasNoClockTimeMayTakeANightFromTwelveHoursOn() {
    assertThat(PolicyBook.daysOf(from(DAY.atTime(20, 0), 720, true))).containsExactly(DAY);
    assertThat(PolicyBook.daysOf(from(DAY.atTime(20, 0), 721, true))).containsExactly(DAY,
        DAY.plusDays(1));
  }

  @Test
  void nightIsFromTwoToSix() {
    var night = Packs.rule("night", Effect.REQUIRES, Packs.ENHANCED, Trigger.OVERNIGHT);
    assertThat(book(night).constantly(night, TEACHING, from(DAY.atTime(22, 0), 240, false)))
        .isFalse();
    assertThat(book(night).constantly(night, TEACHING, from(DAY.atTime(22, 0), 241, false)))
        .isTrue();
    assertThat(book(night).constantly(night, TEACHING, from(DAY.atTime(6, 0), 120, false)))
        .isFalse();
    assertThat(book(night).constantly(night, TEACHING, from(DAY.atTime(5, 59), 60, false)))
        .isTrue();
  }

  @Test
  void aRuleHoldsOnBothOfItsLastDays() {
    var dated = Packs.rule("dated", DAY, DAY.plusDays(1), false, Effect.REQUIRES, Packs.ENHANCED,
        Set.of());
    assertThat(book(dated).about(dated, TEACHING, from(DAY.atTime(9, 0), 60, false))).isTrue();
    assertThat(book(dated).about(dated, TEACHING, from(DAY.plusDays(1).atTime(9, 0), 60, false)))
        .isTrue();
    assertThat(book(dated).about(dated, TEACHING, from(DAY.plusDays(2).atTime(9, 0), 60, false)))
        .isFalse();
    assertThat(book(dated).about(dated, TEACHING, from(DAY.minusDays(1).atTime(9, 0), 60, false)))
        .isFalse();
    assertThat(book(dated).about(dated, TEACHING, from(DAY.minusDays(1).atTime(23, 0), 61, false)))
        .as("its second day is the first of the rule").isTrue();
  }

  @Test
  void whatIsLeftOpenIsReadAsWhatAsksMostAndPermitsNothing() {
    var open = RoleActivity.builder().served(Set.of(ServedGroup.CHILD)).build();
    var need = from(DAY.atTime(9, 0), 60, false);
    var permit = Packs.rule("permit", Effect.PERMITS, Packs.ENHANCED);
    assertThat(book(DAYS).about(DAYS, open, need)).isTrue();
    assertThat(book(permit).about(permit, open, need)).isFalse();
    assertThat(book(permit).about(permit, TEACHING, need)).isTrue();
    assertThat(book(DAYS).about(DAYS, RoleActivity.NONE, need)).isFalse();
  }

  @Test
  void historyAddsDaysOnceAndAlsoFromLaterOn() {
    var volunteer = Safe.person("v").active(Safe.taught(DAY.minusDays(29)))
        .active(Safe.taught(DAY.plusDays(1))).build();
    var planned = List.of(new PolicyBook.Planned(DAY, TEACHING),
        new PolicyBook.Planned(DAY, TEACHING));
    assertThat(book(DAYS).tooMany(DAYS, DAY, volunteer, planned)).isFalse();
    var more = volunteer.toBuilder().active(Safe.taught(DAY.plusDays(2)))
        .active(Safe.taught(DAY.plusDays(3))).build();
    assertThat(book(DAYS).lastDays(DAYS, DAY, more, planned))
        .as("four days from DAY on, in every window that holds them all").first()
        .isEqualTo(DAY.plusDays(3));
  }

  @Test
  void aDayWithoutAnActivityThatThePackKnowsCountsForAll() {
    var day = new VettingRecord.ActivityDay(DAY.minusDays(1), "juggling", Set.of());
    var cooking = new VettingRecord.ActivityDay(DAY.minusDays(1), "cooking", Set.of());
    var planned = List.of(new PolicyBook.Planned(DAY, TEACHING));
    var base = Safe.person("v").active(Safe.taught(DAY.minusDays(2)))
        .active(Safe.taught(DAY.minusDays(3))).build();
    assertThat(book(DAYS).tooMany(DAYS, DAY, base.toBuilder().active(day).build(), planned))
        .isTrue();
    assertThat(book(DAYS).tooMany(DAYS, DAY, base.toBuilder().active(cooking).build(), planned))
        .isFalse();
  }
}
