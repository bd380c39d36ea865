package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class AttendanceDrawsTest {
  private static Problem problem(double reliability) {
    return Problems.single()
        .withVolunteers(List.of(Problems.anyone("ann").reliability(reliability).build()));
  }

  private static final Plan PLAN = new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann")));

  @Test
  void sessionsRunAsOftenAsTheirCertaintySays() {
    for (double reliability : new double[]{0, 0.3, 0.75, 1}) {
      var problem = problem(reliability);
      var outcome = new AttendanceDraws(problem, 1, 20_000).of(PLAN);
      double certainty = SeatedTeams.of(problem, PLAN).certainty(problem.requireNeed("read"));
      assertThat(outcome.running()).isCloseTo(certainty, within(0.015));
      assertThat(outcome.met()).isCloseTo(certainty, within(0.015));
    }
  }

  @Test
  void whoIsOnStandbyComesWhenSomebodyStaysAway() {
    var problem = problem(0.5).toBuilder().add(Problems.anyone("bob").reliability(0.6).build())
        .build();
    var ready = List.of(Assignment.of("read", "volunteer", 1, "bob"));
    assertThat(new AttendanceDraws(problem, 1, 20_000).of(PLAN, ready).running()).isCloseTo(0.8,
        within(0.015));
  }

  @Test
  void theSameSeedsGiveTheSamePeople() {
    var problem = problem(0.5);
    assertThat(new AttendanceDraws(problem, 7, 50).of(PLAN))
        .isEqualTo(new AttendanceDraws(problem, 7, 50).of(PLAN));
    assertThat(new AttendanceDraws(problem, 7, 50).of(new Plan(List.of())).running()).isZero();
  }
}
