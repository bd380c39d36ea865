package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadLimitsTest {
  @Test
  void nothingSaidIsNoLimit() {
    assertThat(WorkloadLimits.NONE.hoursPerWeek()).isInfinite();
    assertThat(WorkloadLimits.NONE.sessionsPerDay()).isEqualTo(WorkloadLimits.UNLIMITED);
    assertThat(WorkloadLimits.builder().hoursPerWeek(0).cases(0).build().cases()).isZero();
  }

  @Test
  void whatIsBelowNothingOrNoNumberIsRefused() {
    for (var bad : List.of(WorkloadLimits.builder().hoursPerWeek(-0.5),
        WorkloadLimits.builder().hoursPerWeek(Double.NaN),
        WorkloadLimits.builder().sessionsPerWeek(-1), WorkloadLimits.builder().sessionsPerDay(-1),
        WorkloadLimits.builder().cases(-1))) {
      assertThatIllegalArgumentException().isThrownBy(bad::build)
          .withMessageStartingWith("Limits are 0 or more");
    }
  }
}
