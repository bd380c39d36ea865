package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.rules.OneWeek.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.testdomain.Town;

class CasesRuleTest {
  private static NeedBuilder cases(int day, int cases) {
    return session(day, 540, 600).terms(new EngagementTerms(null, false, cases));
  }

  @ParameterizedTest
  @CsvSource({"3,''", "2,cases"})
  void overAllWeeks(int most, String expected) {
    assertThat(OneWeek.codes(OneWeek.limited(99, 9, 9, most), cases(0, 1), cases(15, 2)))
        .isEqualTo(expected);
  }

  @Test
  void whoIsFullMayTakeWhatIsNoCase() {
    assertThat(OneWeek.codes(OneWeek.limited(99, 9, 9, 1), cases(0, 1), cases(15, 0))).isEmpty();
  }

  @Test
  void aCommitmentIsAsManyCasesAsTheNeedOfItThatIsMost() {
    var one = session(0, 540, 600).terms(new EngagementTerms("c", false, 2));
    var other = session(7, 540, 600).terms(new EngagementTerms("c", false, 1));
    var problem = Problem.builder(Town.MONDAY).weeks(2).add(OneWeek.limited(99, 9, 9, 2).build())
        .add(one.build()).add(other.build()).build();
    var broken = new WeekRules(problem, (volunteer, need) -> Role.DEFAULT_NAME)
        .broken(problem.volunteers().getFirst(), problem.needs());
    assertThat(broken).isEmpty();
    var full = problem.withVolunteers(List.of(OneWeek.limited(99, 9, 9, 1).build()));
    assertThat(new WeekRules(full, (volunteer, need) -> Role.DEFAULT_NAME)
        .broken(full.volunteers().getFirst(), full.needs())).extracting(WeekRules.Broken::rule)
        .containsExactly(RuleCode.CASES);
  }
}
