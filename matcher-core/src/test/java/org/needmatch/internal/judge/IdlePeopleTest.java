package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Town;

class IdlePeopleTest {
  private static IdlePeople idle(Bench bench, Assignment... rows) {
    var problem = bench.problem().build();
    var facts = new JudgedProblem(problem);
    var rules = new SeatRules(problem, new TravelModel(problem), List.of());
    return IdlePeople.of(problem, rules, new Seating(List.of(rows), facts, rules,
        new PinLedger(problem, facts, rules), new ViolationLog()));
  }

  private static Bench week() {
    return new Bench().with(anyone("ann").build()).with(anyone("bob").build())
        .with(anyone("cat").build()).with(anyone("gone").active(false).build())
        .with(anyone("far").maxTravelKm(0).home(Town.north(Town.CENTRE, 9_000)).build())
        .with(session("short", at(9, 0), at(10, 0)).build())
        .with(session("long", at(9, 0), at(11, 0)).build());
  }

  @Test
  void halfTheMeanDifferenceAsAPartOfTheMean() {
    // 0, 60 and 120 minutes differ by 80 on average, pairs of one with itself among
    // them
    var idle = idle(week(), Assignment.of("short", "volunteer", 1, "ann"),
        Assignment.of("long", "volunteer", 1, "bob"));
    assertThat(idle.eligible()).as("cat, not gone, not far").isEqualTo(1);
    assertThat(idle.loadGini()).isCloseTo(4 / 9.0, within(1e-12));
  }

  @Test
  void nobodyPlacedIsNoInequality() {
    var idle = idle(week());
    assertThat(idle.eligible()).isEqualTo(3);
    assertThat(idle.loadGini()).isZero();
  }

  @Test
  void whatPeopleDecideOnMakesNobodyEligible() {
    var bench = new Bench().with(anyone("ann").build())
        .with(session("n", at(9, 0), at(10, 0)).assignmentMode(AssignmentMode.PEOPLE).build());
    assertThat(idle(bench).eligible()).isZero();
    assertThat(idle(bench.with(
        session("task", at(0, 0), at(2, 0)).terms(new EngagementTerms(null, true, 0)).build()))
        .eligible()).isEqualTo(1);
  }
}
