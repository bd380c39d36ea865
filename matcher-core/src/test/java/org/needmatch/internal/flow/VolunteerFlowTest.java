package org.needmatch.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class VolunteerFlowTest {
  private static VolunteerFlow flow(WorkloadLimits limits, Need... needs) throws Exception {
    var problem = FlowApplicabilityTest.town().add(Problems.anyone("ann").limits(limits).build());
    List.of(needs).forEach(problem::add);
    var instance = Instance.of(problem.build());
    return VolunteerFlow.of(instance, new Conflicts(instance), 0);
  }

  private static Need at(int day, int hour) {
    return Need.builder("n" + day + "-" + hour).at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0)).build();
  }

  @Test
  void sessionsThatExcludeEachOtherAreOneChoice() throws Exception {
    var flow = flow(WorkloadLimits.NONE, at(0, 9), at(0, 10), at(0, 14));
    assertThat(flow.bundles()).extracting(List::size).containsExactlyInAnyOrder(2, 1);
    assertThat(flow.dailyBinds()).isFalse();
    assertThat(flow.most()).isEqualTo(WorkloadLimits.UNLIMITED);
  }

  @Test
  void hoursAreANumberOfSessionsWhereAllAreAsLong() throws Exception {
    var hours = WorkloadLimits.builder().hoursPerWeek(5.9).build();
    assertThat(flow(hours, at(0, 9), at(1, 9), at(2, 9)).most()).isEqualTo(2);
    assertThatThrownBy(
        () -> flow(hours, at(0, 9), at(1, 9),
            at(2, 9).toBuilder()
                .on(Town.MONDAY.plusDays(2), LocalTime.of(9, 0), LocalTime.of(12, 0)).build()))
        .hasMessageContaining("different lengths than the weekly hours allow");
  }

  @Test
  void whereNoTwoFitIntoTheWeekAllAreOneChoice() throws Exception {
    var flow = flow(WorkloadLimits.builder().hoursPerWeek(3.9).build(), at(0, 9), at(1, 9));
    assertThat(flow.most()).isEqualTo(1);
    assertThat(flow.bundles()).singleElement().extracting(List::size).isEqualTo(2);
  }

  @Test
  void aDailyLimitBindsWhereADayHasMore() throws Exception {
    var daily = WorkloadLimits.builder().sessionsPerDay(1).build();
    assertThat(flow(daily, at(0, 9), at(1, 9)).dailyBinds()).isFalse();
    assertThat(flow(daily, at(0, 9), at(0, 14)).dailyBinds()).isTrue();
  }

  @Test
  void namesSessionsThatLimitEachOtherInPart() {
    FlowApplicabilityTest.isRefused(
        FlowApplicabilityTest.town().add(Problems.anyone("ann").build()).add(at(0, 9))
            .add(at(0, 10)).add(at(0, 11)),
        "volunteer ann could do two sessions that both exclude a third");
  }
}
