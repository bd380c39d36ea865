package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.policy.Safe;

/** Up to three days in thirty are open to somebody without a check. */
class FrequencyLimitsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  private static Instance instance(VolunteerBuilder volunteer, int... days) {
    var problem = Problem.builder(MONDAY).weeks(6).settings(Safe.ENGLAND).add(volunteer.build());
    for (int day : days) {
      problem.add(
          Safe.session("n" + day, MONDAY.plusDays(day), Safe.reading(ContactPattern.OCCASIONAL))
              .build());
    }
    return Instance.of(problem.build());
  }

  private static boolean admits(Instance instance, int... roles) {
    return instance.frequency().admits(0,
        IntStream.of(roles).mapToObj(role -> new FrequencyLimits.Row(role, false)).toList());
  }

  @Test
  void aFourthDayInTheWindowIsTooMany() {
    var instance = instance(Safe.person("v"), 0, 1, 2, 29, 30);
    assertThat(admits(instance, 0, 1, 2)).isTrue();
    assertThat(admits(instance, 0, 1, 2, 3)).isFalse();
    assertThat(admits(instance, 0, 1, 2, 4)).as("the thirty-first day").isTrue();
    assertThat(admits(instance, 1, 2, 3, 4)).isFalse();
  }

  @Test
  void aDayOutsideEveryWindowIsNotCounted() {
    var instance = instance(Safe.person("v"), 0, 28, 29, 30);
    assertThat(admits(instance, 0, 2, 3)).isTrue();
    assertThat(admits(instance, 0, 1, 2, 3)).as("28, 29 and 30 are three").isTrue();
  }

  @Test
  void pastDaysAddUpAndPinsMayBeTooMany() {
    var instance = instance(Safe.person("v").active(Safe.taught(MONDAY.minusDays(1)))
        .active(Safe.taught(MONDAY.minusDays(2))), 0, 1);
    assertThat(admits(instance, 0)).isTrue();
    assertThat(admits(instance, 0, 1)).isFalse();
    assertThat(instance.frequency().involved(0,
        List.of(new FrequencyLimits.Row(0, true), new FrequencyLimits.Row(1, false)))).hasSize(2);
    assertThat(instance.frequency().admits(0,
        List.of(new FrequencyLimits.Row(0, true), new FrequencyLimits.Row(1, true)))).isTrue();
  }

  @Test
  void daysDoNotMatterToWhoHoldsTheCheck() {
    var checked = Safe.person("v")
        .dbs(Safe.enhanced(MONDAY.minusDays(1), Workforce.CHILD, BarredList.CHILD));
    assertThat(instance(checked, 0, 1, 2, 3).frequency().isIdle()).isTrue();
    assertThat(instance(Safe.person("v"), 0, 1, 2, 3).frequency().matters(0)).isTrue();
  }
}
