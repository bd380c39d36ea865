package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class QuickBoundTest {
  @Test
  void oneSeatOfTwoThatNobodyElseCanTakeIsProven() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build());
    for (var id : List.of("a", "b")) {
      problem.add(Need.builder(id).at(Town.CENTRE)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    }
    var instance = Instance.of(problem.build());
    assertThat(QuickBound.of(instance, new StepControl()).provenMedium()).isEqualTo(1000);
  }

  @Test
  void aFaultLeavesTheBoundOfFullSeats() {
    var failing = new StepControl() {
      @Override
      public boolean guard(String part, Runnable work) {
        return false;
      }
    };
    var instance = Instance.of(Problems.single());
    assertThat(QuickBound.of(instance, failing).provenMedium())
        .isEqualTo(instance.sessions().totalValue());
  }
}
