package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class FloorFormatterTest {
  @Test
  void whatIsTakenOffForMissedFloorsIsNoNeedUnmet() {
    var limit = FloorFormatter.raised(Limit.ofWeek(2000), 300, 4000);
    assertThat(limit.medium()).isEqualTo(2300);
    assertThat(limit.scope()).isEqualTo(Limit.Scope.WEEK);
    assertThat(FloorFormatter.raised(Limit.ofWeek(3900), 300, 4000).medium())
        .as("no limit is above all need").isEqualTo(4000);
    var same = Limit.ofWeek(2000);
    assertThat(FloorFormatter.raised(same, 0, 1000)).isSameAs(same);
  }

  @Test
  void withoutFloorsNothingIsSaidOfThem() {
    var problem = Problems.single();
    assertThat(FloorFormatter.met(problem, 500, 500, Limit.ofWeek(500), 1000))
        .isEqualTo(LimitFormatter.met(500, Limit.ofWeek(500), 1000)).contains("50.0");
    assertThat(FloorFormatter.lines(problem, Plan.EMPTY)).isEmpty();
  }
}
