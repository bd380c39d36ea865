package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.TinyProblems;

class ProofProperties {
  private static final long[] HIGHEST = {0, 100 * 1024, 700 * 1024, 3000 * 1024, 1L << 40};

  @Property(tries = 500)
  void noPricesProveLessThanTheBestPlan(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    long best = BruteForce.optimum(problem).highestMedium();
    var random = new Random(seed);
    for (long highest : HIGHEST) {
      var verdict = CertificateText.root().randomPrices(problem, 0, highest, random).check(problem,
          best);
      assertThat(verdict.provenMedium()).isBetween(best, Long.MAX_VALUE - 1);
      assertThat(verdict.accepted()).isEqualTo(verdict.provenMedium() == best);
    }
  }

  @Property(tries = 500)
  void noTreeProvesLessThanTheBestPlan(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    long best = BruteForce.optimum(problem).highestMedium();
    var random = new Random(seed);
    for (int splits : new int[]{1, 4, 30}) {
      var certificate = new CertificateText().randomTree(problem, splits, 3, random);
      for (int set = 0; set < 3; set++) {
        certificate.randomPrices(problem, set, 900 * 1024, random);
      }
      var verdict = certificate.check(problem, Long.MAX_VALUE - 1);
      assertThat(verdict.refusals()).isEmpty();
      assertThat(verdict.leaves()).isEqualTo(splits + 1);
      assertThat(verdict.provenMedium()).isGreaterThanOrEqualTo(best);
    }
  }

  @Property(tries = 300)
  void needsThatCountAsFullProveNoLessThanTheBestPlan(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    long best = BruteForce.optimum(problem).highestMedium();
    var prices = CertificateText.root().randomPrices(problem, 0, 900 * 1024, new Random(seed));
    var full = ProofCheck.standard().fullEverywhere();
    var random = prices.check(full, problem, Long.MAX_VALUE - 1);
    assertThat(random.refusals()).isEmpty();
    assertThat(random.provenMedium()).isGreaterThanOrEqualTo(best);
    assertThat(CertificateText.root().check(full, problem, Long.MAX_VALUE - 1).provenMedium())
        .isGreaterThanOrEqualTo(
            CertificateText.root().check(problem, Long.MAX_VALUE - 1).provenMedium());
  }

  @Property(tries = 300)
  void freeSeatsAreWorthNoMoreThanAllOfThem(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    long total = Judge.standard().judge(problem, Plan.EMPTY).totalMedium();
    assertThat(CertificateText.root().check(problem, total).accepted()).isTrue();
  }
}
