package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Settings;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.testdomain.Town;

class SoftTradeOffTest {
  /** Two sessions at once; the one an hour away is worth half as much again. */
  private static int[] traded(double tolerance) {
    var town = Day.of(1, 18)
        .add(Day.session("n1", 18).at(Town.north(Town.CENTRE, 5_000)).priority(1.5).build())
        .settings(Settings.builder().needTolerance(tolerance).build());
    var instance = Instance.of(town.build());
    var plans = new PlanCodec(instance);
    var at = new AtomicInteger();
    int[] best = Greedy.byWorth(instance);
    assertThat(plans.score(best).medium()).isEqualTo(1500);
    return plans
        .plan(new SoftTradeOff(instance, new Conflicts(instance), Day.everything(instance), plans,
            null).trade(best, 1, () -> at.getAndIncrement() / 20.0))
        .assignments().stream().mapToInt(row -> row.needId().equals("n0") ? 0 : 1).toArray();
  }

  @Test
  void pointsAreGivenUpForMinutesWhereThatIsAllowed() {
    assertThat(traded(0.5)).containsExactly(0);
  }

  @Test
  void otherwiseThePlanStays() {
    assertThat(traded(0.3)).containsExactly(1);
    assertThat(traded(0)).containsExactly(1);
  }
}
