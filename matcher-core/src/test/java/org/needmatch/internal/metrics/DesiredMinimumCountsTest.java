package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class DesiredMinimumCountsTest {
  private static Need need(String id, int day, int minutes) {
    return Need.builder(id).remote(true).volunteers(1, 2)
        .time(TimeSpan.of(Town.MONDAY.plusDays(day), 540, 540 + minutes)).build();
  }

  private static DesiredMinimumCounts counts(String... rows) {
    var two = WorkloadLimits.builder().minimum(new DesiredMinimum(2, 0)).build();
    var problem = Problem.builder(Town.MONDAY).weeks(2).add(need("first", 1, 90))
        .add(need("second", 8, 180)).add(Problems.anyone("ann").limits(two).build())
        .add(Problems.anyone("bob").build()).build();
    return DesiredMinimumCounts.of(problem, new Plan(
        Stream.of(rows).map(need -> Assignment.of(need, Role.DEFAULT_NAME, 1, "ann")).toList()));
  }

  @Test
  void moreInOneWeekMakesUpForNothingInAnother() {
    var counts = counts("first", "second");
    assertThat(counts.people()).isEqualTo(1);
    assertThat(counts.peopleMet()).isZero();
    assertThat(counts.hoursWished()).isEqualTo(4);
    assertThat(counts.hoursShort()).isEqualTo(0.5);
    assertThat(counts.hoursOffered()).as("two seats each").isEqualTo(9);
    assertThat(counts.outOfReach()).isFalse();
  }

  @Test
  void aRowThatStandsTwiceCountsOnce() {
    assertThat(counts("first", "first").hoursShort()).isEqualTo(2.5);
    assertThat(counts("gone").hoursShort()).isEqualTo(4);
  }
}
