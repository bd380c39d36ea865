package org.needmatch.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class FlowStrategyTest {
  private static final SolveOptions FLOW = SolveOptions.builder().timeLimit(null).strategy("flow")
      .build();

  private static SolveResult solve(Problem problem) {
    return Matcher.create().solve(problem, FLOW);
  }

  private static void isOptimal(long seed, Problem problem) {
    var outcome = solve(problem);
    var optimum = BruteForce.optimum(problem);
    assertThat(outcome.score()).as("seed %d", seed).isEqualTo(optimum.score());
    assertThat(Judge.standard().judge(problem, outcome.plan()).score()).isEqualTo(outcome.score());
    assertThat(outcome.boundMedium()).isEqualTo(outcome.score().medium());
    assertThat(outcome.stopCause()).isEqualTo(StopCause.OPTIMAL);
  }

  private static ProblemBuilder town() {
    return Problem.builder(Town.MONDAY);
  }

  private static Problem random(long seed) {
    var random = new Random(seed);
    var problem = town();
    for (int n = 0; n < 5; n++) {
      int wanted = 1 + random.nextInt(3);
      int minimum = random.nextInt(2);
      int start = 9 + 3 * random.nextInt(3);
      problem.add(Need.builder("n" + n).at(Town.north(Town.CENTRE, random.nextInt(2) * 20))
          .priority(1 + random.nextInt(4) / 2.0)
          .on(Town.MONDAY.plusDays(random.nextInt(2)), LocalTime.of(start, 0),
              LocalTime.of(start + 2, 0))
          .volunteers(minimum, wanted, minimum + random.nextInt(wanted - minimum + 1)).build());
    }
    for (int v = 0; v < 5; v++) {
      var limits = switch (random.nextInt(4)) {
        case 0 -> WorkloadLimits.builder().sessionsPerWeek(1).sessionsPerDay(1).build();
        case 1 -> WorkloadLimits.builder().hoursPerWeek(4).build();
        case 2 -> WorkloadLimits.builder().sessionsPerWeek(2).sessionsPerDay(1).build();
        default -> WorkloadLimits.NONE;
      };
      problem.add(Problems.anyone("v" + v).home(Town.north(Town.CENTRE, random.nextInt(9000)))
          .limits(limits).build());
    }
    return problem.build();
  }

  @Test
  void isExactWherePeopleAndSeatsAreChosenOneByOne() {
    for (long seed = 0; seed < 60; seed++) {
      isOptimal(seed, random(seed));
    }
  }

  @Test
  void isExactInEveryTinyProblemThatItTakes() {
    int taken = 0;
    for (long seed = 0; seed < 400; seed++) {
      var problem = TinyProblems.random(seed);
      try {
        solve(problem);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining("certified");
        continue;
      }
      taken++;
      isOptimal(seed, problem);
    }
    assertThat(taken).as("problems taken").isGreaterThan(5);
  }
}
