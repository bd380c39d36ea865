package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/** So many eligible pairs that prices come first and guide the search. */
class CityTest {
  private static final Problem CITY = CityGenerator
      .generate(CitySpec.of(500, 750, 3).withDensity(45));

  @Test
  void bytesDoNotDependOnThreadsAndTheProofHolds() throws IOException {
    var one = solve(1);
    var two = solve(2);
    assertThat(one.eligiblePairs()).isGreaterThan(20_000);
    assertThat(two.plan()).isEqualTo(one.plan());
    assertThat(two.score()).isEqualTo(one.score());
    assertThat(two.boundMedium()).isEqualTo(one.boundMedium());
    assertThat(one.score().hard()).isZero();
    assertThat(Judge.standard().judge(CITY, one.plan()).score()).isEqualTo(one.score());
    assertThat(one.gapPercent()).isLessThan(5);
    assertThat(proof(two)).isEqualTo(proof(one));
    var verdict = ProofCheck.standard().check(CITY, new StringReader(proof(one)),
        one.boundMedium());
    assertThat(verdict.refusals()).isEmpty();
    assertThat(verdict.accepted()).isTrue();
  }

  private static SolveResult solve(int threads) {
    return Matcher.create().solve(CITY,
        SolveOptions.builder().timeLimit(null).stepLimit(150L).threads(threads).build());
  }

  private static String proof(SolveResult outcome) throws IOException {
    var text = new StringBuilder();
    outcome.certificate().writeTo(text);
    return text.toString();
  }
}
