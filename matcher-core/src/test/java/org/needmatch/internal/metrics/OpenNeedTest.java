package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.TinyProblems;

class OpenNeedTest {
  @Test
  void aNeedIsOpenToWhoeverMayBeInOneOfItsRolesHoweverOftenItIsAsked() {
    int open = 0;
    for (long seed = 0; seed < 100; seed++) {
      var problem = TinyProblems.random(seed);
      var eligibility = Eligibility.of(problem, RuleSet.standard());
      var numbers = new HashMap<OpenNeed.Asked, Integer>();
      var needs = problem.needs().stream().map(need -> OpenNeed.of(need, numbers)).toList();
      for (var volunteer : problem.volunteers()) {
        var applicant = new Applicant(volunteer);
        var answers = new byte[numbers.size()];
        for (int turn = 0; turn < 2; turn++) {
          for (var need : needs) {
            boolean expected = need.need().roles().stream().anyMatch(role -> eligibility
                .judge(applicant, new SeatSpec(need.need(), role)) instanceof Verdict.Allowed);
            assertThat(need.isOpenTo(applicant, eligibility, answers)).isEqualTo(expected);
            open += expected ? 1 : 0;
          }
        }
      }
    }
    assertThat(open).isGreaterThan(500);
  }
}
