package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class OwnWishesTest {
  @Test
  void hoursBeyondAWishInOneWeekDoNotMakeUpForAnother() {
    var problem = Problem.builder(Town.MONDAY).weeks(2);
    var ann = Problems.anyone("ann")
        .limits(WorkloadLimits.builder().minimum(new DesiredMinimum(2, 0)).build()).build();
    problem.add(ann).add(Problems.anyone("bob").build());
    var rows = new ArrayList<Assignment>();
    for (int hour : new int[]{9, 12, 15}) {
      var id = "n" + hour;
      problem.add(Need.builder(id).at(Town.CENTRE)
          .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build());
      rows.add(Assignment.of(id, "volunteer", 1, "ann"));
    }
    var wishes = PlanFigures.of(problem.build(), rows, null).wishes();
    assertThat(wishes.people()).isEqualTo(1);
    assertThat(wishes.met()).isZero();
    assertThat(wishes.hoursWished()).isEqualTo(4);
    assertThat(wishes.hoursShort()).isEqualTo(2);
    assertThat(wishes.hoursOffered()).isEqualTo(3);
    assertThat(wishes.outOfReach()).isTrue();
  }
}
