package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.StopCause;
import org.needmatch.testdomain.TinyProblems;

class CpSatStrategyTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void findsTheBestPlanAtEveryLevelAndProvesIt(long decade) {
    for (long seed = 10 * decade; seed < 10 * decade + 10; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem);

      var outcome = Matcher.create().solve(problem, SolveOptions.builder()
          .timeLimit(Duration.ofMinutes(1)).threads(2).strategy("cp-sat").build());

      assertThat(outcome.score()).as("seed " + seed).isEqualTo(best.score());
      assertThat(outcome.boundMedium()).as("seed " + seed).isEqualTo(best.highestMedium());
      assertThat(outcome.stopCause()).as("seed " + seed).isEqualTo(StopCause.OPTIMAL);
      assertThat(Judge.standard().judge(problem, outcome.plan()).score()).as("seed " + seed)
          .isEqualTo(outcome.score());
    }
  }
}
