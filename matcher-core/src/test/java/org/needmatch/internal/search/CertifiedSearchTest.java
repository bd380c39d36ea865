package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.oracle.BruteForce;
import org.needmatch.strategy.StopCause;
import org.needmatch.testdomain.TinyProblems;

class CertifiedSearchTest {
  @Test
  void itEndsWhenPlanAndBoundMeet() {
    int optimal = 0;
    for (long seed = 0; seed < 15; seed++) {
      var problem = TinyProblems.random(seed);
      var instance = Instance.of(problem);
      var search = new CertifiedSearch(instance, new StepControl(400), null, null);
      while (search.advance(() -> false)) {
        assertThat(search.boundMedium())
            .isGreaterThanOrEqualTo(new PlanCodec(instance).score(search.best()).medium());
      }
      var result = search.result();
      long best = BruteForce.best(problem).medium();
      assertThat(result.boundMedium()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
      assertThat(new PlanCodec(instance).score(result.edges()).medium()).as("seed %d", seed)
          .isLessThanOrEqualTo(best);
      if (result.stopCause() == StopCause.OPTIMAL) {
        assertThat(new PlanCodec(instance).score(result.edges()).medium()).as("seed %d", seed)
            .isEqualTo(best);
        assertThat(result.gapCauses()).isEmpty();
        optimal++;
      }
    }
    assertThat(optimal).isGreaterThan(9);
  }

  @Test
  void itEndsWhenItIsToldTo() {
    var instance = Instance.of(Day.of(2, 18, 18).build());
    var search = new CertifiedSearch(instance, new StepControl(400), null, null);
    assertThat(search.advance(() -> true)).isFalse();
    assertThat(search.result().stopCause()).isEqualTo(StopCause.CANCELLED);
  }
}
