package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;

/**
 * A plan that is the best of all there are on every level, with a bound that
 * its certificate proves.
 *
 * @param closed
 *          whether the bound is what the best plan has
 */
record ProvenOptimum(Plan plan, boolean closed) {

  /** Solves the problem in 100 steps and holds what it finds to every plan. */
  static ProvenOptimum of(Problem problem, long seed) throws IOException {
    var result = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(100L).seed(seed).build());
    var optimum = BruteForce.optimum(problem);

    assertThat(result.score()).as("seed %d", seed).isEqualTo(optimum.score());
    assertThat(Judge.standard().judge(problem, result.plan()).score()).as("seed %d", seed)
        .isEqualTo(optimum.score());
    assertThat(result.boundMedium()).as("seed %d", seed)
        .isGreaterThanOrEqualTo(optimum.highestMedium());
    var certificate = new StringWriter();
    result.certificate().writeTo(certificate);
    assertThat(ProofCheck.standard()
        .check(problem, new StringReader(certificate.toString()), result.boundMedium()).refusals())
        .as("seed %d", seed).isEmpty();
    return new ProvenOptimum(result.plan(), result.boundMedium() == optimum.highestMedium());
  }
}
