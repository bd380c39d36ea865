package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

class RecruitingTest {
  private static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(20L)
      .threads(1).build();

  @Test
  void onlyWhatGainsSomethingIsAdvisedAndTheLeastPeopleThatOpenASession() {
    var problem = Problem.builder(Town.MONDAY).add(Need.builder("t").at(Town.CENTRE)
        .volunteers(4, 5, 5).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();
    var advice = Recruiting.of(problem, Plan.EMPTY, RuleSet.standard(), EFFORT, 5);
    assertThat(advice).extracting(trial -> ((Intervention.Recruit) trial.intervention()).count())
        .containsExactly(5, 4);
    assertThat(advice).extracting(Trial::needGain).containsExactly(5000L, 4000L);
    assertThat(advice).allMatch(trial -> trial.sessionsGain() == 1);
  }
}
