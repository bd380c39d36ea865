package org.needmatch.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Town;

class OwnRulesTest {
  private static final SeatRule NEVER = new SeatRule() {
    @Override
    public String code() {
      return "never";
    }

    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return Verdict.refused(new Reason.Custom("never", "is banned"));
    }
  };

  @Test
  void aRuleOfOnesOwnHoldsInMeasuresAndInPlansMadeByHand() {
    var problem = Problem.builder(Town.MONDAY)
        .add(Volunteer.builder("v1").home(Town.CENTRE)
            .available(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)).build())
        .add(Need.builder("n1").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)).build())
        .build();
    var outcome = Matcher.create().with(NEVER).solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(2L).build());

    var report = Matcher.create().with(NEVER).on(problem).report(outcome);

    assertThat(report.measures().whole().people().idleEligible()).isZero();
    assertThat(report.baselines()).isNotEmpty()
        .allSatisfy(baseline -> assertThat(baseline.plan().assignments()).isEmpty());
  }
}
