package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.EveryPlan;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyTeams;

/**
 * Invented weeks of company, pairs and two roles, each against every plan there
 * is.
 */
class TinyTeamsTest {
  private static final int SEEDS = 60;
  private static final int FEWEST_CLOSED = 57;
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(60L)
      .build();

  @Test
  void theLimitIsProvenAndNearlyAlwaysReached() throws IOException {
    int closed = 0;
    int refusing = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var problem = TinyTeams.random(seed);
      var every = new EveryPlan(problem);
      var outcome = Matcher.create().solve(problem, OPTIONS.toBuilder().seed(seed).build());
      every.hold(outcome, "seed " + seed);
      boolean open = outcome.boundMedium() > outcome.score().medium();
      assertThat(outcome.gapCauses().isEmpty()).as("seed %d", seed).isEqualTo(!open);
      closed += outcome.boundMedium() == every.highestMedium() ? 1 : 0;
      refusing += every.best().medium() < Judge.standard().judge(problem, outcome.plan())
          .totalMedium() ? 1 : 0;
    }
    assertThat(closed).isGreaterThanOrEqualTo(FEWEST_CLOSED);
    assertThat(refusing).isGreaterThan(SEEDS / 2);
  }
}
