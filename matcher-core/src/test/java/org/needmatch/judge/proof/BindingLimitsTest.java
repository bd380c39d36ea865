package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class BindingLimitsTest {
  private static List<Resource> limits(WorkloadLimits limits) {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("v").limits(limits).build());
    for (int day = 0; day < 3; day++) {
      problem.add(Need.builder("n" + day).remote(true).on(Town.MONDAY.plusDays(day / 2),
          LocalTime.of(9 + 3 * day, 0), LocalTime.of(11 + 3 * day, 0)).build());
    }
    var market = new DualEvaluator(problem.build(), List.of());
    return market.weeks().get(0).resources();
  }

  @Test
  void onlyWhatCanBeUsedUpIsALimit() {
    assertThat(limits(WorkloadLimits.NONE)).isEmpty();
    assertThat(limits(
        WorkloadLimits.builder().hoursPerWeek(6).sessionsPerWeek(3).sessionsPerDay(2).build()))
        .isEmpty();
  }

  @Test
  void eachLimitHasItsUse() {
    assertThat(limits(WorkloadLimits.builder().hoursPerWeek(5.5).build())).singleElement()
        .satisfies(one -> {
          assertThat(one.capacity()).isEqualTo(330);
          assertThat(one.use()).containsExactly(120, 120, 120);
        });
    assertThat(limits(WorkloadLimits.builder().sessionsPerDay(1).build())).singleElement()
        .satisfies(one -> {
          assertThat(one.capacity()).isEqualTo(1);
          assertThat(one.use()).containsExactly(1, 1, 0);
        });
    assertThat(limits(WorkloadLimits.builder().sessionsPerWeek(2).build())).singleElement()
        .extracting(Resource::capacity).isEqualTo(2L);
  }
}
