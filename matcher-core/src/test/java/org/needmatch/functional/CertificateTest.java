package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.oracle.BruteForce;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.TinyProblems;

class CertificateTest {
  private static final int SEEDS = 120;

  private static SolveResult solve(Problem problem, long steps, String strategy) {
    return Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(steps).strategy(strategy).build());
  }

  private static String rows(SolveResult outcome) throws IOException {
    var rows = new StringWriter();
    outcome.certificate().writeTo(rows);
    return rows.toString();
  }

  @Test
  void theBoundIsProvenAndNeverBelowTheBestPlan() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var problem = TinyProblems.random(seed);
      var outcome = solve(problem, 20, "certified");

      assertThat(outcome.boundMedium()).as("bound of seed %d", seed)
          .isGreaterThanOrEqualTo(BruteForce.optimum(problem).highestMedium());
      assertThat(ProofCheck.standard()
          .check(problem, new StringReader(rows(outcome)), outcome.boundMedium()).refusals())
          .as("certificate of seed %d", seed).isEmpty();
    }
  }

  @Test
  void aCityIsProvenWithEveryStrategy() throws IOException {
    var city = CityGenerator.generate(CitySpec.of(60, 80, 3));
    for (var strategy : new String[]{"certified", "greedy", "first-come"}) {
      var outcome = solve(city, 100, strategy);

      assertThat(outcome.boundMedium()).isBetween(outcome.score().medium(), outcome.totalMedium());
      assertThat(ProofCheck.standard()
          .check(city, new StringReader(rows(outcome)), outcome.boundMedium()).accepted())
          .as(strategy).isTrue();
    }
  }

  @Test
  void aBoundOnePointLowerIsNotProven() throws IOException {
    var city = CityGenerator.generate(CitySpec.of(60, 80, 3));
    var outcome = solve(city, 100, "certified");
    var proof = ProofCheck.standard().check(city, new StringReader(rows(outcome)),
        outcome.boundMedium());

    assertThat(ProofCheck.standard()
        .check(city, new StringReader(rows(outcome)), proof.provenMedium() - 1).accepted())
        .isFalse();
  }
}
