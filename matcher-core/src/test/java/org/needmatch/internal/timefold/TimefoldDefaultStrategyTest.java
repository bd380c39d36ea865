package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

class TimefoldDefaultStrategyTest {
  private static final Problem TOWN = CityGenerator
      .generate(CitySpec.of(60, 80, 3).withDensity(20));
  private static final long STEPS = 30;

  private static SolveResult solve(String strategy, long steps) {
    return Matcher.create().solve(TOWN,
        SolveOptions.builder().timeLimit(null).stepLimit(steps).strategy(strategy).build());
  }

  @Test
  void isNoStrawMan() {
    var climbed = solve("hill-climb", STEPS);
    var accepted = solve("timefold-default", STEPS);
    assertThat(accepted.score().medium()).isGreaterThan(climbed.score().medium());
    assertThat(Judge.standard().judge(TOWN, accepted.plan()).validButForPins()).isTrue();
    assertThat(Judge.standard().judge(TOWN, accepted.plan()).score()).isEqualTo(accepted.score());
  }

  @Test
  void isNoWorseThanItsGreedyStart() {
    assertThat(solve("timefold-default", 1).score().medium())
        .isGreaterThanOrEqualTo(solve("greedy", 1).score().medium());
  }

  @Test
  void sameSeedAndStepsSamePlan() {
    assertThat(solve("timefold-default", STEPS).plan())
        .isEqualTo(solve("timefold-default", STEPS).plan());
  }
}
