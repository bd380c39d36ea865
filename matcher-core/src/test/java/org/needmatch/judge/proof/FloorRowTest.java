package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.oracle.BruteForce;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyFloors;

class FloorRowTest {
  private static final Pattern FLOOR = Pattern.compile("(?m)^(floor,,,,,,,\\d+,)(\\d+)(,.*)$");

  private static String certificate(Problem problem) throws IOException {
    var result = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(30L).seed(1).build());
    var text = new StringWriter();
    result.certificate().writeTo(text);
    return text.toString();
  }

  private static ProofCheck.Verdict check(Problem problem, String certificate) {
    return ProofCheck.standard().check(problem, new StringReader(certificate), Long.MIN_VALUE);
  }

  @Test
  void anyMultipliersProveSomethingTrue() throws IOException {
    for (long seed = 0; seed < 6; seed++) {
      var problem = TinyFloors.random(seed);
      var random = new Random(seed);
      long best = BruteForce.optimum(problem).highestMedium();
      var certificate = certificate(problem);
      assertThat(FLOOR.matcher(certificate).find()).isTrue();
      var other = FLOOR.matcher(certificate)
          .replaceAll(row -> row.group(1) + random.nextInt(1024) + row.group(3));
      var without = FLOOR.matcher(certificate).replaceAll("");
      assertThat(check(problem, other).provenMedium()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(best);
      assertThat(check(problem, without.replaceAll("\n+", "\n")).provenMedium())
          .isGreaterThanOrEqualTo(best);
    }
  }

  @Test
  void rowsThatAreNoMultiplierAreRefused() throws IOException {
    var problem = TinyFloors.random(1);
    var certificate = certificate(problem);
    refuses(problem, FLOOR.matcher(certificate).replaceFirst("$1" + (1L << 60) + "$3"),
        "price of a floor");
    refuses(problem, FLOOR.matcher(certificate).replaceFirst("$1$2,nowhere"), "no group");
    refuses(problem, FLOOR.matcher(certificate).replaceFirst("$0\n$0"), "already");
    refuses(problem, FLOOR.matcher(certificate).replaceFirst("floor,,,,,,,x,1$3"), "price set");
  }

  private static void refuses(Problem problem, String certificate, String why) {
    var verdict = check(problem, certificate);
    assertThat(verdict.accepted()).isFalse();
    assertThat(verdict.refusals()).anyMatch(refusal -> refusal.contains(why));
  }
}
