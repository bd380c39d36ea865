package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Score;
import org.needmatch.testdomain.Problems;

class SolveResultTest {
  private static SolveResult with(long medium, long bound) {
    var solved = Matcher.create().solve(Problems.single(),
        SolveOptions.builder().timeLimit(null).stepLimit(1L).build());
    return new SolveResult(solved.plan(), new Score(0, medium, 0),
        new Limit(bound, solved.limit().scope(), 0), 1_000, List.of(), List.of(),
        solved.certificate(), 1, solved.elapsed(), 1, solved.stopCause(), solved.options(),
        List.of(), List.of());
  }

  @Test
  void theGapIsAShareOfTheBound() {
    assertThat(with(750, 1_000).gapPercent()).isEqualTo(25);
    assertThat(with(0, 0).gapPercent()).isZero();
    assertThat(with(-300, -200).gapPercent()).isEqualTo(50);
  }

  @Test
  void theProvenBoundIsThatOfTheCertificate() {
    var result = with(750, 999).withProvenBound();
    assertThat(result.boundMedium()).isEqualTo(result.certificate().provenMedium());
    assertThat(result.keeping(3).limit().keptPlaces()).isEqualTo(3);
  }
}
