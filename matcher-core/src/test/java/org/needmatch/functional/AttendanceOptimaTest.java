package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.oracle.EveryPlan;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.TinyFloors;

/**
 * Invented weeks in which points count chances, against every plan there is.
 */
class AttendanceOptimaTest {
  private static final int SEEDS = 10;
  private static final int FEWEST_CLOSED = 9;
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(60L)
      .build();

  @Test
  void whereChancesCountTheBestPlanIsFoundAndItsLimitProven() throws IOException {
    hold(TinyAttendance::expected);
  }

  @Test
  void whereSessionsAreToBeCertainTheBestPlanIsFoundAndItsLimitProven() throws IOException {
    hold(TinyAttendance::certain);
  }

  @Test
  void underFloorsTheBestPlanIsFoundAndItsLimitProven() throws IOException {
    hold(seed -> TinyFloors.of(TinyAttendance.expected(seed), seed));
    hold(seed -> TinyFloors.of(TinyAttendance.certain(seed), seed));
  }

  private static void hold(LongFunction<Problem> weeks) throws IOException {
    int closed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var problem = weeks.apply(seed);
      var every = new EveryPlan(problem);
      var outcome = Matcher.create().solve(problem, OPTIONS.toBuilder().seed(seed).build());
      every.hold(outcome, "seed " + seed);
      closed += outcome.boundMedium() == every.highestMedium() ? 1 : 0;
    }
    assertThat(closed).isGreaterThanOrEqualTo(FEWEST_CLOSED);
  }
}
