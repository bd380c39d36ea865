package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

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
}
