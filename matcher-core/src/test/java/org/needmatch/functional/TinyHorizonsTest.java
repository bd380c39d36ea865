package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.oracle.BruteForce;
import org.needmatch.run.Matcher;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyHorizons;

/**
 * Two hundred invented problems of several weeks, with commitments, needs
 * without a clock time and caseloads, each against all plans there are.
 */
class TinyHorizonsTest {
  private static final int SEEDS = 200;
  private static final int MAX_UNPROVEN = 5;
  private static final SolveOptions OPTIONS = SolveOptions.defaults().withTimeLimit(null)
      .withStepLimit(100L);

  @Test
  void everyPlanIsTheBestOnEveryLevelAndItsBoundIsProven() throws IOException {
    int unproven = 0;
    int committed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var problem = TinyHorizons.random(seed);
      var outcome = Matcher.create().solve(problem, OPTIONS.withSeed(seed));
      var optimum = BruteForce.optimum(problem);

      assertThat(Judge.standard().judge(problem, outcome.plan()).score()).as("seed %d", seed)
          .isEqualTo(outcome.score());
      assertThat(outcome.score()).as("seed %d", seed).isEqualTo(optimum.score());
      var certificate = new StringWriter();
      outcome.certificate().writeTo(certificate);
      assertThat(ProofCheck.standard()
          .check(problem, new StringReader(certificate.toString()), outcome.boundMedium())
          .refusals()).as("seed %d", seed).isEmpty();
      assertThat(outcome.boundMedium()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(optimum.highestMedium());
      unproven += outcome.boundMedium() > optimum.highestMedium() ? 1 : 0;
      committed += outcome.plan().assignments().stream()
          .anyMatch(row -> row.needId().endsWith("-b")) ? 1 : 0;
    }
    assertThat(unproven).isLessThanOrEqualTo(MAX_UNPROVEN);
    assertThat(committed).as("plans that hold a commitment").isGreaterThan(SEEDS / 3);
  }
}
