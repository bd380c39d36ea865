package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.policy.SafeProblems;

class DayLimitsTest {
  @Test
  void whenWhatIsInTheWayHasGoneTheDayIsAdmitted() {
    int refused = 0;
    int relieved = 0;
    for (long seed = 0; seed < 150; seed++) {
      var instance = Instance.of(SafeProblems.ofManyDays(seed));
      var plan = new WorkingPlan(instance, new Conflicts(instance));
      plan.set(Greedy.byWorth(instance));
      var days = new DayLimits(plan);
      for (int e = 0; e < instance.graph().edges(); e++) {
        var going = new IntList();
        if (plan.taken(e)) {
          continue;
        }
        if (days.admits(e)) {
          assertThat(days.overload(e, going)).isTrue();
          assertThat(going.size()).as("seed %d", seed).isZero();
          continue;
        }
        refused++;
        if (days.overload(e, going)) {
          IntStream.of(going.toArray()).forEach(plan::remove);
          assertThat(days.admits(e)).as("seed %d", seed).isTrue();
          IntStream.of(going.toArray()).forEach(plan::insert);
          relieved++;
        }
      }
    }
    assertThat(refused).isGreaterThan(20);
    assertThat(relieved).isPositive();
  }
}
