package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.internal.policy.Safe;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedRow;

class EarlierDaysTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final Problem WEEK = Safe.week(Safe.ENGLAND, List.of(Safe.person("v").build()),
      Safe.session("club", MONDAY, Safe.reading(RoleActivity.ContactPattern.OCCASIONAL)).build());

  private static PublishedRow row(String need, @Nullable ActivityDay active) {
    return new PublishedRow(Assignment.of(need, Role.DEFAULT_NAME, 1, "v"), "club",
        ResponseStatus.DONE, false, MONDAY.minusDays(7), active);
  }

  private static List<ActivityDay> history(Problem problem, PublishedRow... rows) {
    return EarlierDays.counted(problem, List.of(rows)).volunteers().getFirst().vetting().history();
  }

  @Test
  void aDayWithoutItsActivityTakesThatOfItsSeries() {
    var blank = new ActivityDay(MONDAY.minusDays(7), "", Set.of());
    assertThat(history(WEEK, row("older", blank))).singleElement().satisfies(day -> {
      assertThat(day.activity()).isEqualTo("teaching");
      assertThat(day.served()).containsExactly(ServedGroup.CHILD);
    });
  }

  @Test
  void aDayThatSaysItsActivityStaysAndCountsOnce() {
    var said = Safe.taught(MONDAY.minusDays(7));
    assertThat(history(WEEK, row("older", said), row("other", said))).containsExactly(said);
    assertThat(history(WEEK, row("older", null))).as("of which nothing is known").isEmpty();
  }

  @Test
  void withoutAPackNoDaysAreCounted() {
    var bare = WEEK.toBuilder().settings(Settings.DEFAULT).build();
    assertThat(EarlierDays.counted(bare, List.of(row("older", Safe.taught(MONDAY)))))
        .isSameAs(bare);
  }
}
