package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.EngagementTerms;
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

  private static final EngagementTerms BLOCK = new EngagementTerms("block", false, 0);

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

  @Test
  void aTeamThatWantsJustItsMinimumIsTriedInThatSize() {
    assertThat(countsFor(3)).containsExactly(3);
    assertThat(countsFor(7)).containsExactly(7);
    assertThat(countsFor(12)).containsExactly(12);
  }

  /**
   * What is advised for one session that wants as many as it cannot do without.
   */
  private static List<Integer> countsFor(int team) {
    var problem = Problem.builder(Town.MONDAY).add(Need.builder("t").at(Town.CENTRE)
        .volunteers(team, team).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();
    return Recruiting.of(problem, Plan.EMPTY, RuleSet.standard(), EFFORT, 1).stream()
        .map(Trial::intervention).filter(Intervention.Recruit.class::isInstance)
        .map(change -> ((Intervention.Recruit) change).count()).toList();
  }

  @Test
  void newPeopleForACommitmentAreFreeForAllOfIt() {
    var need = Need.builder("mon").at(Town.CENTRE).terms(BLOCK).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
    var problem = Problem.builder(Town.MONDAY).add(need.build())
        .add(Need.builder("wed").at(Town.CENTRE).terms(BLOCK)
            .on(Town.MONDAY.plusDays(2), LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();

    var advice = Recruiting.of(problem, Plan.EMPTY, RuleSet.standard(), EFFORT, 1);

    assertThat(advice).singleElement().extracting(Trial::sessionsGain).isEqualTo(2);
  }

  @Test
  void newPeopleForABasicCheckHaveOneThatCounts() {
    var basic = new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of());
    var problem = Problem.builder(Town.MONDAY).add(Need.builder("t").at(Town.CENTRE).dbs(basic)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build()).build();
    assertThat(Recruiting.of(problem, Plan.EMPTY, RuleSet.standard(), EFFORT, 1)).singleElement()
        .extracting(Trial::needGain).isEqualTo(1000L);
  }
}
