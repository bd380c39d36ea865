package org.needmatch.ortools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.Strategy;

class OrToolsStrategyTest {
  private static final String NAME = "certified-ortools";
  /** Enough for one choice of weeks. */
  private static final int STEPS = 1_500;

  private static SolveResult solve(Problem problem, String strategy, int threads, int steps) {
    return Matcher.create().solve(problem, SolveOptions.builder().strategy(strategy).timeLimit(null)
        .stepLimit(steps).threads(threads).build());
  }

  @Test
  void itIsFoundByItsName() {
    assertThat(ServiceLoader.load(Strategy.class).stream().map(one -> one.get().name()))
        .contains(NAME);
    assertThat(new OrToolsStrategy().keepsConstraints()).isTrue();
    assertThat(new OrToolsStrategy().keepsGapLimit()).isTrue();
  }

  @Test
  void aSmallWeekIsPlannedAsWithoutIt() {
    var problem = CityGenerator.generate(CitySpec.of(60, 80, 1));
    var without = solve(problem, "certified", 1, 200);
    var with = solve(problem, NAME, 1, 200);
    assertThat(with.plan()).isEqualTo(without.plan());
    assertThat(with.boundMedium()).isEqualTo(without.boundMedium());
  }

  @Test
  void aCityComesCloserAndTheSameWithAnyNumberOfThreads() {
    var problem = CityGenerator.generate(CitySpec.of(1_500, 2_250, 1));
    var outcomes = new ArrayList<SolveResult>();
    for (int threads : List.of(1, 2)) {
      outcomes.add(solve(problem, NAME, threads, STEPS));
    }
    var one = outcomes.get(0);
    assertThat(outcomes.get(1).plan().equals(one.plan())).isTrue();
    assertThat(outcomes.get(1).boundMedium()).isEqualTo(one.boundMedium());
    assertThat(Judge.standard().judge(problem, one.plan()).violations()).isEmpty();
    var without = solve(problem, "certified", 2, STEPS);
    assertThat(one.score().medium()).isGreaterThan(without.score().medium());
    assertThat(one.gapPercent()).isLessThan(without.gapPercent());
  }
}
