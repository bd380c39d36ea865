package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class WeekDiscretizationTest {
  /** One session a day from nine, of so many minutes. */
  private static TinyModel week(WorkloadLimits limits, int... minutes) {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("v").limits(limits).build());
    for (int day = 0; day < minutes.length; day++) {
      problem.add(Need.builder("n" + day).at(Town.CENTRE).on(Town.MONDAY.plusDays(day),
          LocalTime.of(9, 0), LocalTime.of(9, 0).plusMinutes(minutes[day])).build());
    }
    return TinyModel.of(problem.build());
  }

  private static WeekDiscretization shapes(WorkloadLimits limits, int... minutes) {
    return week(limits, minutes).blocks().shapes();
  }

  private static WorkloadLimits hours(double hours) {
    return WorkloadLimits.builder().hoursPerWeek(hours).build();
  }

  @Test
  void minutesAreCountedInTheirGreatestCommonDivisor() {
    var shapes = shapes(hours(2.75), 60, 90, 120);
    assertThat(shapes.minuteStates(0)).as("0 to 5 half hours").isEqualTo(6);
    assertThat(new int[]{shapes.use(0), shapes.use(1), shapes.use(2)}).containsExactly(2, 3, 4);
  }

  @Test
  void whatCannotBindIsNotCounted() {
    assertThat(shapes(hours(4.5), 60, 90, 120).minuteStates(0)).isEqualTo(1);
    assertThat(shapes(WorkloadLimits.NONE, 60, 90, 120).countStates(0)).isEqualTo(1);
    assertThat(
        shapes(WorkloadLimits.builder().sessionsPerWeek(2).build(), 60, 90, 120).countStates(0))
        .isEqualTo(3);
  }

  @Test
  void grainsAreDoubledUntilThereAreFewAndUsesAreRoundedDown() {
    var shapes = shapes(WorkloadLimits.builder().hoursPerWeek(20).sessionsPerWeek(5).build(), 601,
        599, 400, 300, 299, 298);
    assertThat(shapes.countStates(0)).isEqualTo(6);
    assertThat(shapes.minuteStates(0)).as("of 2 minutes").isEqualTo(601);
    assertThat(shapes.use(0)).isEqualTo(300);
  }

  @Test
  void aBlockHoldsNoMoreThanDaysAndLimitsAllow() {
    var model = week(WorkloadLimits.builder().hoursPerWeek(2).build(), 60, 60, 60, 60);
    assertThat(model.blocks().shapes().most(model.instance(), model.conflicts(), 0, 0, 4))
        .isEqualTo(2);
    var daily = week(WorkloadLimits.builder().sessionsPerDay(1).build(), 60, 60);
    assertThat(daily.blocks().shapes().most(daily.instance(), daily.conflicts(), 0, 0, 2))
        .isEqualTo(2);
    assertThat(daily.blocks().shapes().most(daily.instance(), daily.conflicts(), 0, 0, 1))
        .isEqualTo(1);
  }
}
