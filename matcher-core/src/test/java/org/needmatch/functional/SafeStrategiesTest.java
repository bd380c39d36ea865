package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.policy.Safe;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Score;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.Strategy;

/** No strategy leaves a plan that safeguarding forbids. */
class SafeStrategiesTest {
  private static final int PROBLEMS = 60;
  private static final int MAX_EDGES = 14;
  private static final int MAX_BEYOND_REACH = 3;

  static Stream<String> names() {
    return Strategies.all().stream().map(Strategy::name);
  }

  private static Optional<SolveResult> solve(Problem problem, String strategy, long steps) {
    try {
      return Optional.of(Matcher.create().solve(problem, StrategiesTest.steps(strategy, steps)));
    } catch (IllegalArgumentException e) {
      assertThat(strategy).isEqualTo("flow");
      assertThat(e).hasMessageContaining("certified");
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPlanIsValidAndScoredAsTheJudgeDoes(String strategy) {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = SafeProblems.random(seed);
      var outcome = solve(problem, strategy, StrategiesTest.stepsOfATinyWeek(strategy));
      if (outcome.isPresent()) {
        var found = outcome.get();
        var judgement = Judge.standard().judge(problem, found.plan());
        assertThat(judgement.violations()).as("seed %d", seed)
            .allMatch(violation -> violation.byPinOnly());
        assertThat(found.score()).as("seed %d", seed).isEqualTo(judgement.score());
        assertThat(found.boundMedium()).isGreaterThanOrEqualTo(found.score().medium());
        assertThat(found.releasedPins()).hasSameSizeAs(judgement.releasedPins());
      }
    }
  }

  @Test
  void certifiedFindsTheBestPlanThatTheJudgeAllows() {
    int compared = 0;
    int beyondReach = 0;
    for (long seed = 0; compared < 60; seed++) {
      var problem = SafeProblems.withoutPins(seed);
      var instance = Instance.of(problem);
      int edges = instance.graph().edges();
      boolean idle = instance.teams().isIdle() && instance.frequency().isIdle();
      if (edges < 2 || edges > MAX_EDGES || idle) {
        continue;
      }
      var best = best(problem, instance);
      var outcome = Matcher.create().solve(problem, StrategiesTest.steps("certified", 60));
      assertThat(outcome.score().hard()).as("seed %d", seed).isEqualTo(best.hard());
      assertThat(outcome.score().medium()).as("seed %d", seed).isEqualTo(best.medium());
      assertThat(outcome.boundMedium()).isGreaterThanOrEqualTo(best.medium());
      beyondReach += outcome.boundMedium() > best.medium() ? 1 : 0;
      compared++;
    }
    assertThat(beyondReach).as("weeks whose bound leaves presence or days out")
        .isLessThanOrEqualTo(MAX_BEYOND_REACH);
  }

  @Test
  void daysAddUpFromOneWeekToTheNext() {
    var monday = LocalDate.of(2026, 9, 7);
    var helper = Safe.person("helper").dbs(Safe.enhanced(monday.minusYears(1), Workforce.CHILD))
        .active(Safe.taught(monday.minusDays(5))).active(Safe.taught(monday.minusDays(4))).build();
    var problem = Problem.builder(monday).weeks(2).settings(Safe.ENGLAND).add(helper)
        .add(Safe.session("one", monday.plusDays(1), Safe.reading(ContactPattern.OCCASIONAL))
            .build())
        .add(Safe.session("two", monday.plusDays(8), Safe.reading(ContactPattern.OCCASIONAL))
            .build())
        .build();
    var outcome = solve(problem, "certified", 20).orElseThrow();
    assertThat(outcome.score().hard()).isZero();
    assertThat(outcome.plan().assignments()).hasSize(1);
  }

  /** By trying every set of edges before the judge. */
  private static Score best(Problem problem, Instance instance) {
    var plans = new PlanCodec(instance);
    var best = new Score(Long.MIN_VALUE, 0, 0);
    for (int set = 0; set < 1 << instance.graph().edges(); set++) {
      var edges = new ArrayList<Integer>();
      for (int e = 0; e < instance.graph().edges(); e++) {
        if ((set >> e & 1) == 1) {
          edges.add(e);
        }
      }
      var judgement = Judge.standard().judge(problem,
          plans.plan(edges.stream().mapToInt(Integer::intValue).toArray()));
      if (judgement.score().betterThan(best)) {
        best = judgement.score();
      }
    }
    return best;
  }
}
