package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SoftWeight;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;

/** Invented weeks in which sessions are to be spread over people. */
class SpreadOptimaTest {
  private static final int SEEDS = 60;
  private static final int MAX_UNPROVEN = 4;

  private static Problem spread(Problem problem, long seed) {
    var random = new Random(seed);
    var settings = problem.settings();
    return problem.toBuilder()
        .settings(settings.toBuilder()
            .softWeights(settings.softWeights().with(SoftWeight.SPREAD, 1 + random.nextInt(60)))
            .build())
        .volunteers(problem.volunteers().stream()
            .map(one -> one.toBuilder().recentSessions(random.nextInt(5)).build()).toList())
        .build();
  }

  @Test
  void everyPlanIsTheBestOnEveryLevelAndItsBoundIsProven() throws IOException {
    int unproven = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var week = seed % 3 == 0 ? TinyHorizons.random(seed) : TinyProblems.random(seed);
      unproven += ProvenOptimum.of(spread(week, seed), seed).closed() ? 0 : 1;
    }
    assertThat(unproven).isLessThanOrEqualTo(MAX_UNPROVEN);
  }

  /** What a third person counts it as: pairs of sessions, as a convex sum. */
  private static long pairsOfSessions(Problem problem, Plan plan) {
    var sessions = new HashMap<String, Long>();
    var seen = new HashSet<List<String>>();
    for (var row : plan.assignments()) {
      var need = problem.need(row.needId());
      if (need != null && !need.terms().anyTime()
          && seen.add(List.of(row.needId(), row.volunteerId()))) {
        sessions.merge(row.volunteerId(), 1L, Long::sum);
      }
    }
    long sum = 0;
    for (var volunteer : problem.volunteers()) {
      long before = volunteer.recentSessions();
      long after = before + sessions.getOrDefault(volunteer.id(), 0L);
      sum += after * (after - 1) / 2 - before * (before - 1) / 2;
    }
    return sum;
  }

  @Test
  void allThatIsLostIsConvexInThePersonsSessions() {
    for (long seed = 0; seed < SEEDS; seed++) {
      var base = TinyHorizons.random(seed);
      var plan = Matcher.create()
          .solve(base, SolveOptions.builder().timeLimit(null).stepLimit(20L).seed(seed).build())
          .plan();
      var with = spread(base, seed);
      long weight = with.settings().softWeights().of(SoftWeight.SPREAD);
      assertThat(softOf(with, plan) - softOf(base, plan)).as("seed %d", seed)
          .isEqualTo(-weight * pairsOfSessions(with, plan));
    }
  }

  private static long softOf(Problem problem, Plan plan) {
    return Judge.standard().judge(problem, plan).score().soft();
  }
}
