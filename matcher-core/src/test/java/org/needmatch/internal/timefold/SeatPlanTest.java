package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.Problems;

class SeatPlanTest {
  @Test
  void aCloneHasSeatsOfItsOwn() {
    var plans = new SeatPlans(Instance.of(Problems.single()));
    var plan = plans.empty();
    plan.setScore(HardMediumSoftScore.of(0, 7, 0));
    var clone = new SeatPlan.Cloner().cloneSolution(plan);
    clone.getSeats().getFirst().setPerson(plans.people().getFirst());
    assertThat(plan.getSeats().getFirst().getPerson()).isNull();
    assertThat(clone.getScore()).isEqualTo(plan.getScore());
    assertThat(clone.getPeople()).isSameAs(plan.getPeople());
  }
}
