package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class CourseAllocationStrategyTest {
  private static final CourseAllocationStrategy STRATEGY = new CourseAllocationStrategy();

  /** Four sessions on four days, one seat each; everybody likes all of them. */
  private static Problem four(int people) {
    var problem = Problem.builder(Town.MONDAY);
    for (int day = 0; day < 4; day++) {
      problem.add(Markets.session("n" + day, 1, 1)
          .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0))
          .at(Town.north(Town.CENTRE, 1_000 * day)).build());
    }
    IntStream.range(0, people).forEach(v -> problem.add(Problems.anyone("v" + v).build()));
    return problem.build();
  }

  @Test
  void nobodyHasTwoSeatsMoreThanAnother() {
    var market = Markets.of(four(2));
    for (long seed = 0; seed < 20; seed++) {
      var plan = Markets.run(STRATEGY, market, seed, Map.of());
      assertThat(Markets.taken(plan)).extracting(market::agent).containsExactlyInAnyOrder(0, 0, 1,
          1);
    }
  }

  @Test
  void whoeverIsAloneGetsEverything() {
    var plan = Markets.run(STRATEGY, Markets.of(four(1)), 1, Map.of());
    assertThat(Markets.taken(plan)).hasSize(4);
  }

  @Test
  void theSameSeedTheSamePlan() {
    var market = Markets.of(Markets.oneSeatEach(5, 6, 4, 2));
    assertThat(Markets.taken(Markets.run(STRATEGY, market, 3, Map.of())))
        .isEqualTo(Markets.taken(Markets.run(STRATEGY, market, 3, Map.of())));
  }
}
