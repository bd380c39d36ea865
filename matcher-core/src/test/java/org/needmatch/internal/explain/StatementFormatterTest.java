package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.Settings;
import org.needmatch.internal.policy.Safe;
import org.needmatch.internal.statement.Statement;

class StatementFormatterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

  private static List<String> lines(Settings settings, int spread) {
    var needs = new Need[]{
        Safe.session("a", DAY, Safe.reading(RoleActivity.ContactPattern.WEEKLY)).build(),
        Safe.session("b", DAY.plusDays(spread), RoleActivity.NONE).build()};
    return StatementFormatter
        .lines(Statement.of(Safe.week(settings, List.of(Safe.person("v").build()), needs)));
  }

  @Test
  void withoutAPackItSaysThatOnlyColumnsAsk() {
    var lines = lines(Settings.DEFAULT, 0);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).startsWith("Sessions: 2. By the check they ask for: 2 no check.");
    assertThat(lines.get(1))
        .endsWith("No check is asked for in 1: 1 because no policy pack is chosen.");
    assertThat(lines.get(2)).startsWith("No policy pack is chosen")
        .endsWith("A check counts for 36 months.");
    assertThat(lines.get(3))
        .isEqualTo("Days counted: this plan's own. No days before it are known.");
    assertThat(lines.get(4)).startsWith("Active volunteers: 1.").contains("1 with no check");
  }

  @Test
  void aPackSaysWhenItsRulesChangeWithinTheDays() {
    var lines = lines(Safe.ENGLAND, 1);
    assertThat(lines.get(2)).contains("applied to sessions on 31 August 2026 to 1 September 2026.")
        .contains("Its rules change on 1 September 2026.");
    assertThat(lines(Safe.ENGLAND, 0).get(2)).contains("on 31 August 2026.")
        .doesNotContain("rules change");
  }
}
