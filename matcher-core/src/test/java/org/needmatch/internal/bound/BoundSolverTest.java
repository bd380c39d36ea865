package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class BoundSolverTest {
  private static final int PEOPLE = 160;
  private static final int HOURS = 150;

  /** Too many pairs to branch: everybody could do every hour of the week. */
  @Test
  void theFirstStepOfALargeInstanceCountsNoSeatThatNobodyCanTake() {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < PEOPLE; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    for (int hour = 0; hour < HOURS; hour++) {
      var start = Town.MONDAY.atStartOfDay().plusHours(hour);
      problem.add(Need.builder("n" + hour).at(Town.CENTRE)
          .on(start.toLocalDate(), start.toLocalTime(), start.plusHours(1).toLocalTime())
          .skills(hour < HOURS / 2 ? new String[0] : new String[]{"juggling"}).build());
    }
    var instance = Instance.of(problem.build());
    assertThat(instance.sessions().totalValue()).isEqualTo(1000 * HOURS);
    var bounding = new BoundSolver(instance, new Conflicts(instance));
    bounding.step(0);
    assertThat(bounding.medium()).isEqualTo(1000 * HOURS / 2);
  }

  /**
   * Each of them could do every hour, or rest, which nobody else can for them.
   */
  @Test
  void whereMostPeopleAreNotNeededThePricesBeginLow() {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < PEOPLE; i++) {
      problem.add(Problems.anyone("v" + i).skill("rest" + i, 1).build());
      problem.add(Need.builder("rest" + i).at(Town.CENTRE).skills("rest" + i)
          .on(Town.MONDAY, LocalTime.of(0, 0), LocalTime.of(23, 0)).build());
    }
    for (int i = 0; i < HOURS; i++) {
      problem.add(Need.builder("n" + i).at(Town.CENTRE).priority(2)
          .on(Town.MONDAY, LocalTime.of(i % 20, 0), LocalTime.of(i % 20 + 1, 0)).build());
    }
    var instance = Instance.of(problem.build());
    var bounding = new BoundSolver(instance, new Conflicts(instance));
    for (int i = 0; i < 30; i++) {
      bounding.step(0);
    }
    long total = instance.sessions().totalValue();
    int atOnce = HOURS / 20 + 1;
    assertThat(bounding.medium()).isBetween(total - atOnce * 1000L, total - atOnce * 1000L / 2);
  }
}
