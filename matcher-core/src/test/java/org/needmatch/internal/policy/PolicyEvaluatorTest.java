package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.domain.PolicyPack.Rule.Effect.PERMITS;
import static org.needmatch.domain.PolicyPack.Rule.Effect.REQUIRES;
import static org.needmatch.domain.PolicyPack.Rule.Trigger.DAYS;
import static org.needmatch.domain.PolicyPack.Rule.Trigger.OVERNIGHT;
import static org.needmatch.domain.RoleActivity.ContactPattern.OCCASIONAL;
import static org.needmatch.domain.RoleActivity.ContactPattern.WEEKLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord.ActivityDay;

class PolicyEvaluatorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final TimeSpan MORNING = TimeSpan.of(DAY, 540, 600);
  private static final RoleActivity READING = Safe.reading(OCCASIONAL);

  private static TimeSpan minutesAround(int before, int after) {
    return new TimeSpan(DAY.atStartOfDay().minusMinutes(before),
        DAY.atStartOfDay().plusMinutes(after));
  }

  @ParameterizedTest
  @CsvSource({"60,1,true", "60,0,false", "0,60,true"})
  void aNightIsOfBothItsDays(int before, int after, boolean concerned) {
    var fromSeptember = Packs.rule("r", DAY, null, false, REQUIRES, Packs.ENHANCED, Set.of());
    assertThat(Packs.evaluator(fromSeptember).concerns(fromSeptember, READING,
        minutesAround(before, after))).isEqualTo(concerned);
  }

  @Test
  void aRuleHoldsToItsLastDay() {
    var until = Packs.rule("r", null, DAY, false, REQUIRES, Packs.ENHANCED, Set.of());
    var evaluator = Packs.evaluator(until);
    assertThat(evaluator.concerns(until, READING, DAY)).isTrue();
    assertThat(evaluator.concerns(until, READING, DAY.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"teaching,school,true", "cooking,school,false", "teaching,hall,false",
      "'',school,true", "teaching,'',true", "'','',true"})
  void whatIsNotSaidOfWhoServesCountsAsEverything(String activity, String setting,
      boolean concerned) {
    var requires = Packs.rule("r", REQUIRES, Packs.ENHANCED);
    var permits = Packs.rule("p", PERMITS, Packs.ENHANCED);
    var roleActivity = Safe.roleActivity(activity, setting, OCCASIONAL, true, ServedGroup.CHILD);
    var evaluator = Packs.evaluator(requires, permits);
    assertThat(evaluator.concerns(requires, roleActivity, DAY)).isEqualTo(concerned);
    assertThat(evaluator.concerns(permits, roleActivity, DAY)).as("it permits nothing")
        .isEqualTo(activity.equals("teaching") && setting.equals("school"));
  }

  @Test
  void servingNobodyWhatIsNotSaidCountsAsNothing() {
    var rule = Packs.rule("r", REQUIRES, Packs.ENHANCED);
    assertThat(Packs.evaluator(rule).concerns(rule, RoleActivity.NONE, DAY)).isFalse();
  }

  @Test
  void triggersMakeARuleHold() {
    var evaluator = Packs.evaluator(
        Packs.rule("weekly", REQUIRES, Packs.BASIC, PolicyPack.Rule.Trigger.WEEKLY),
        Packs.rule("days", REQUIRES, Packs.BASIC, DAYS),
        Packs.rule("night", REQUIRES, Packs.BASIC, OVERNIGHT));
    assertThat(evaluator.once(READING, MORNING).ruleIds()).isEmpty();
    assertThat(evaluator.once(Safe.reading(WEEKLY), MORNING).ruleIds()).containsExactly("weekly");
    assertThat(evaluator.of(READING, MORNING, rule -> true).ruleIds()).containsExactly("days");
    assertThat(evaluator.once(READING, TimeSpan.of(DAY, 0, 180)).ruleIds())
        .containsExactly("night");
  }

  @ParameterizedTest
  @CsvSource({"60,120,false", "60,121,true", "-360,420,false", "-359,420,true", "0,1440,true"})
  void oneMinuteOfTheNightIsOvernight(int before, int after, boolean overnight) {
    assertThat(Packs.evaluator().overnight(minutesAround(before, after))).isEqualTo(overnight);
  }

  @ParameterizedTest
  @CsvSource({"12,false", "13,true"})
  void withoutAClockTimeMoreThanTwelveHoursTakeInANight(int hours, boolean overnight) {
    var need = Need.builder("n").remote(true).terms(new EngagementTerms(null, true, 0))
        .time(new TimeSpan(DAY.atStartOfDay(), DAY.atStartOfDay().plusHours(hours))).build();
    assertThat(Packs.evaluator().overnight(PolicyEvaluator.time(need))).isEqualTo(overnight);
  }

  @ParameterizedTest
  @CsvSource({"-29 -10 -1,true", "-30 -10 -1,false", "-1 1 29,false", "-1 1 28,true", "1 2 29,true",
      "1 2 30,false", "-1 -1 -2,false"})
  void moreThanThreeDaysInAWindowThatHoldsTheDay(String daysFromIt, boolean crowded) {
    var rule = Packs.rule("r", REQUIRES, Packs.ENHANCED, DAYS);
    var history = Stream.of(daysFromIt.split(" "))
        .map(days -> Safe.taught(DAY.plusDays(Long.parseLong(days)))).toList();
    var evaluator = Packs.evaluator(rule);
    assertThat(evaluator.crowded(rule, DAY, history, List.of()).isEmpty()).isNotEqualTo(crowded);
    assertThat(evaluator
        .crowded(rule, DAY, List.of(), history.stream().map(ActivityDay::day).toList()).isEmpty())
        .isNotEqualTo(crowded);
  }

  @ParameterizedTest
  @CsvSource({"teaching,true,true", "cooking,true,false", "unheard-of,true,true", "'',true,true",
      "teaching,false,true"})
  void whatIsNotKnownOfAPastDayCounts(String activity, boolean withGroup, boolean counts) {
    var rule = Packs.rule("r", REQUIRES, Packs.ENHANCED, DAYS);
    var day = new ActivityDay(DAY, activity, withGroup ? Set.of(ServedGroup.CHILD) : Set.of());
    assertThat(Packs.evaluator(rule).counts(rule, day)).isEqualTo(counts);
  }

  @Test
  void theMostThatMayBeAskedLeavesOutWhatNobodySignedOff() {
    var unsure = Packs.rule("u", null, null, true, PERMITS, Packs.ENHANCED, Set.of());
    assertThat(Packs.evaluator(unsure).atMost(READING, MORNING).ruleIds()).isEmpty();
    assertThat(
        new PolicyEvaluator(Packs.of(unsure), Set.of("u")).atMost(READING, MORNING).ruleIds())
        .containsExactly("u");
  }
}
