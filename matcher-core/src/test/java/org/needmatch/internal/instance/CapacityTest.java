package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Placement;
import org.needmatch.domain.WorkloadLimits;

class CapacityTest {
  private static Instance limited(WorkloadLimits limits, boolean pinned) {
    var problem = Days.weeks(1, List.of(Days.anyone("v").limits(limits)),
        Days.session("a", 0, 9, 11), Days.session("b", 0, 13, 15),
        Days.session("c", 1, 9, 12).terms(new EngagementTerms(null, false, 2)));
    return Instance
        .of(pinned ? problem.add(new Placement("a", "volunteer", "v")).build() : problem.build());
  }

  @ParameterizedTest
  @CsvSource({"2,true", "1.99,false", "1.9999999999,true"})
  void hoursHoldTheSessionOrNot(double hours, boolean admits) {
    var instance = limited(Days.limits(hours, 9, 9), false);
    assertThat(instance.capacity().admits(0, 0)).isEqualTo(admits);
  }

  @Test
  void pinsUseLimitsUp() {
    var capacity = limited(Days.limits(5, 2, 1).toBuilder().cases(2).build(), true).capacity();
    assertThat(capacity.minutes(0, 0)).isEqualTo(180);
    assertThat(capacity.sessions(0, 0)).isEqualTo(1);
    assertThat(capacity.daily(0, 0)).isZero();
    assertThat(capacity.daily(0, 1)).isEqualTo(1);
    assertThat(capacity.admits(0, 1)).as("a second session on Monday").isFalse();
    assertThat(capacity.admits(0, 2)).as("three hours and two cases on Tuesday").isTrue();
  }

  @Test
  void aLimitThatPinsExceedIsUsedUp() {
    assertThat(limited(Days.limits(1, 9, 9), true).capacity().minutes(0, 0)).isZero();
  }

  @Test
  void noLimitIsNeverUsedUp() {
    var capacity = limited(WorkloadLimits.NONE, true).capacity();
    assertThat(capacity.sessions(0, 0)).isEqualTo(WorkloadLimits.UNLIMITED);
    assertThat(capacity.cases(0)).isEqualTo(WorkloadLimits.UNLIMITED);
  }

  @ParameterizedTest
  @CsvSource({"2,true", "1,false"})
  void casesHoldTheNeedOrNot(int cases, boolean admits) {
    var capacity = limited(Days.limits(9, 9, 9).toBuilder().cases(cases).build(), false).capacity();
    assertThat(capacity.admits(0, 2)).isEqualTo(admits);
  }
}
