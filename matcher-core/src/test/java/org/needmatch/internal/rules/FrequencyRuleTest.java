package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.policy.Safe;

/** Up to three days in thirty are open to somebody without a check. */
class FrequencyRuleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  private static String codes(VolunteerBuilder volunteer, int... days) {
    var problem = Problem.builder(MONDAY).weeks(6).settings(Safe.ENGLAND).add(volunteer.build());
    for (int day : days) {
      problem.add(
          Safe.session("n" + day, MONDAY.plusDays(day), Safe.reading(ContactPattern.OCCASIONAL))
              .build());
    }
    return OneWeek.codes(problem.build());
  }

  @Test
  void aFourthDayWithinThirtyIsOneTooMany() {
    assertThat(codes(Safe.person("v"), 0, 1, 28)).isEmpty();
    assertThat(codes(Safe.person("v"), 0, 1, 28, 29)).isEqualTo("frequency");
    assertThat(codes(Safe.person("v"), 0, 1, 28, 30)).isEmpty();
  }

  @Test
  void windowsLookAheadToo() {
    assertThat(codes(Safe.person("v"), 27, 28, 29, 0)).isEqualTo("frequency");
    assertThat(codes(Safe.person("v"), 28, 29, 30, 0)).isEmpty();
  }

  @Test
  void aDayIsADayHoweverOftenSomebodyComesOnIt() {
    var history = Safe.person("v").active(Safe.taught(MONDAY.minusDays(1)))
        .active(Safe.taught(MONDAY.minusDays(1))).active(Safe.taught(MONDAY));
    assertThat(codes(history, 0, 1)).isEmpty();
    assertThat(codes(history, 0, 1, 2)).isEqualTo("frequency");
  }

  @Test
  void whoHoldsTheCheckComesAsOftenAsTheyLike() {
    var checked = Safe.person("v")
        .dbs(Safe.enhanced(MONDAY.minusDays(1), Workforce.CHILD, BarredList.CHILD));
    assertThat(codes(checked, 0, 1, 2, 3)).isEmpty();
  }
}
