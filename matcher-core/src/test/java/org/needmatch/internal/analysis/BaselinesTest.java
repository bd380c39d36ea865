package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.judge.Judge;
import org.needmatch.metrics.Baseline;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class BaselinesTest {
  @Test
  void lastWeeksPeopleComeAgainWhereTheyStillCan() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").available(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
            .active(false).build())
        .add(Problems.anyone("cat").build()).add(session("choir-w48", "choir", 9).build())
        .add(session("lunch-w48", "lunch", 12).volunteers(2, 2).build())
        .add(session("walk-w48", "walk", 15).build()).add(new SeriesMembership("choir", "ann"))
        .add(new SeriesMembership("walk", "bob")).add(new SeriesMembership("lunch", "cat")).build();

    var baselines = Matcher.create().on(problem).baselines();

    assertThat(baselines).extracting(Baseline::kind).containsExactly(Baseline.Kind.values());
    // bob is not active any more, and cat alone is too few for lunch.
    assertThat(baselines.get(2).plan().assignments())
        .containsExactly(Assignment.of("choir-w48", "volunteer", 1, "ann"));
    assertThat(baselines.get(2).score().medium()).isEqualTo(1000);
    assertThat(baselines.get(2).score().soft()).isEqualTo(60);
    assertThat(baselines.get(0).measures().all().metPoints()).isEqualTo(4000);
  }

  @Test
  void withoutALastPlanThereIsNone() {
    assertThat(Matcher.create().on(Problems.single()).baselines()).extracting(Baseline::kind)
        .containsExactly(Baseline.Kind.FIRST_COME, Baseline.Kind.NEAREST);
  }

  @Test
  void everyBaselineIsValidAndScoredAsTheJudgeDoes() {
    for (var problem : List.of(Problems.oneOfEach(), Problems.single())) {
      for (var baseline : Matcher.create().on(problem).baselines()) {
        var judgement = Judge.standard().judge(problem, baseline.plan());

        assertThat(judgement.validButForPins()).as(baseline.kind().name()).isTrue();
        assertThat(judgement.score()).isEqualTo(baseline.score());
        assertThat(baseline.measures().all().metPoints()).isEqualTo(baseline.score().medium());
      }
    }
  }

  private static NeedBuilder session(String id, String series, int hour) {
    return Need.builder(id).series(series).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }
}
