package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.rules.OneWeek.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.testdomain.Town;

class WeekRulesTest {
  private static Problem problem(VolunteerBuilder volunteer, NeedBuilder... needs) {
    var problem = Problem.builder(Town.MONDAY).weeks(5).add(volunteer.build());
    List.of(needs).forEach(need -> problem.add(need.build()));
    return problem.build();
  }

  @Test
  void everyRuleThatOneMoreSessionBreaksIsTold() {
    assertThat(OneWeek.codes(OneWeek.limited(1, 1, 1, 1),
        session(0, 540, 600).terms(new EngagementTerms(null, false, 1)),
        session(0, 550, 610).terms(new EngagementTerms(null, false, 1))))
        .isEqualTo("cases hours-week overlap sessions-day sessions-week");
  }

  @Test
  void clashesAreToldPairByPairAndLimitsPeriodByPeriod() {
    var problem = problem(OneWeek.limited(99, 9, 1, 9), session(0, 540, 600), session(0, 550, 610),
        session(0, 560, 620), session(1, 540, 600), session(1, 900, 960));
    var broken = new WeekRules(problem, (volunteer, need) -> Role.DEFAULT_NAME)
        .broken(problem.volunteers().getFirst(), problem.needs());
    assertThat(broken).extracting(WeekRules.Broken::rule).containsExactly(RuleCode.OVERLAP,
        RuleCode.OVERLAP, RuleCode.OVERLAP, RuleCode.SESSIONS_DAY, RuleCode.SESSIONS_DAY);
    assertThat(broken.get(3).sessions()).hasSize(3);
    assertThat(broken.get(4).sessions()).hasSize(2);
  }
}
