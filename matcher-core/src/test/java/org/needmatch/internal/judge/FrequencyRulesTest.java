package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.Settings;
import org.needmatch.internal.policy.Safe;
import org.needmatch.judge.Violation;

class FrequencyRulesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  private static List<Violation> judged(Settings settings, int... days) {
    var ann = Safe.person("ann")
        .dbs(Safe.enhanced(MONDAY.minusYears(1), DbsRequirement.Workforce.CHILD)).build();
    var rows = new ArrayList<SeatedVolunteer>();
    for (int day : days) {
      var need = Safe
          .session("n" + day, MONDAY.plusDays(day), Safe.reading(ContactPattern.OCCASIONAL))
          .build();
      rows.add(new SeatedVolunteer(rows.size(), ann, need, need.roles().getFirst(), false));
    }
    var log = new ViolationLog();
    new FrequencyRules(
        new SafeguardingRules(settings, rows.stream().map(SeatedVolunteer::need).toList()), log)
        .judge(rows);
    return log.violations();
  }

  @Test
  void theFourthDayInThirtyIsTooMuchAndOnlyItsWindowIsNamed() {
    assertThat(judged(Safe.ENGLAND, 0, 10, 29)).isEmpty();
    assertThat(judged(Safe.ENGLAND, 0, 10, 20, 29, 75)).singleElement().satisfies(one -> {
      assertThat(one.rule()).isEqualTo("frequency");
      assertThat(one.needs()).containsExactly("n0", "n10", "n20", "n29");
      assertThat(one.message()).contains("ann", "2026-09-07, 2026-09-17, 2026-09-27, 2026-10-06");
    });
  }

  @Test
  void daysThirtyApartDoNotAddUp() {
    assertThat(judged(Safe.ENGLAND, 0, 10, 20, 30)).isEmpty();
  }

  @Test
  void withoutAPackNothingAddsUp() {
    assertThat(judged(Settings.DEFAULT, 0, 1, 2, 3, 4)).isEmpty();
  }
}
