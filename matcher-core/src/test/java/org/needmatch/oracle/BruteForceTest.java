package org.needmatch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.TinyProblems;

class BruteForceTest {

  @Test
  void findsWhatJudgingEveryPlanFinds() {
    int compared = 0;
    for (long seed = 0; seed < 200; seed++) {
      var problem = TinyProblems.minute(seed);
      if (EveryPlan.size(problem) <= 12) {
        var every = new EveryPlan(problem);
        var found = BruteForce.optimum(problem);
        assertThat(found.score()).as("seed %d", seed).isEqualTo(every.best());
        assertThat(found.highestMedium()).as("seed %d", seed).isEqualTo(every.highestMedium());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(120);
  }

  @Test
  void randomProblemsAreWorthSolving() {
    int problems = 400;
    int contested = 0;
    int partial = 0;
    int pinned = 0;
    int tied = 0;
    for (long seed = 0; seed < problems; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem);
      var judged = Judge.standard().judge(problem, best.plan());
      var nothing = Judge.standard().judge(problem, Plan.EMPTY);
      contested += best.score().medium() > 0 && best.score().medium() < judged.totalMedium()
          ? 1
          : 0;
      partial += judged.needsRunning() > 0 && judged.needsRunning() < problem.needs().size()
          ? 1
          : 0;
      pinned += judged.violations().isEmpty() ? 0 : 1;
      tied += problem.pairs().isEmpty() ? 0 : 1;
      assertThat(best.score().hard()).isLessThanOrEqualTo(0);
      assertThat(nothing.totalMedium()).isGreaterThanOrEqualTo(best.highestMedium());
    }
    assertThat(contested).as("some but not all need can be met").isGreaterThan(problems * 3 / 4);
    assertThat(partial).as("some but not all needs run").isGreaterThan(problems / 2);
    assertThat(pinned).as("pins that break a rule").isGreaterThan(problems / 10);
    assertThat(tied).as("pairs").isGreaterThan(problems / 2);
  }
}
