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
 * Invented problems of several weeks with commitments, needs without a clock
 * time and caseloads, of which people have been told something and parts have
 * begun, each against all plans there are.
 */
class ToldHorizonsTest {
  private static final int SEEDS = 120;
  private static final SolveOptions OPTIONS = SolveOptions.defaults().withTimeLimit(null)
      .withStepLimit(100L);

  @Test
  void everyPlanIsTheBestOnEveryLevelAndItsBoundHolds() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var problem = TinyHorizons.told(seed);
      var outcome = Matcher.create().solve(problem, OPTIONS.withSeed(seed));
      var optimum = BruteForce.optimum(problem);

      assertThat(outcome.score()).as("seed %d", seed).isEqualTo(optimum.score());
      assertThat(Judge.standard().judge(problem, outcome.plan()).score()).as("seed %d", seed)
          .isEqualTo(optimum.score());
      assertThat(outcome.boundMedium()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(optimum.highestMedium());
      var certificate = new StringWriter();
      outcome.certificate().writeTo(certificate);
      assertThat(ProofCheck.standard()
          .check(problem, new StringReader(certificate.toString()), outcome.boundMedium())
          .refusals()).as("seed %d", seed).isEmpty();
    }
  }
}
