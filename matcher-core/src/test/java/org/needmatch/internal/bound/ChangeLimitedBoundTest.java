package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.DualPrices;

class ChangeLimitedBoundTest {
  @Test
  void fewerChangesProveLessAndNeverLessThanThePlan() {
    var model = RetainedWeeksTest.town();
    var sessions = model.instance().sessions();
    var bound = new ChangeLimitedBound(model.instance(), model.conflicts(), 1,
        DualPrices.builder().build());
    assertThat(bound.medium()).isEqualTo(Long.MAX_VALUE);
    long before = sessions.totalValue() + 1;
    for (int most = 2; most >= 0; most--) {
      bound.limit(RetainedWeeksTest.told(model, new int[0], most));
      long best = sessions.roleValue(0, 3) + sessions.roleValue(1, most + 1);
      for (int i = 0; i < 300; i++) {
        bound.step(best);
        assertThat(bound.medium()).isGreaterThanOrEqualTo(best);
      }
      assertThat(bound.medium()).isLessThan(before);
      before = bound.medium();
    }
    assertThat(LongStream.of(bound.gains())).allMatch(gain -> gain >= 0);
  }
}
