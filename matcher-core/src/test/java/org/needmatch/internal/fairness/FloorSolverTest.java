package org.needmatch.internal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class FloorSolverTest {
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY)
      .add(Area.builder("rich").build()).add(Area.builder("poor").build()).add(need("r", "rich", 3))
      .add(need("p", "poor", 1)).add(Problems.anyone("ann").build()).build();

  private static Need need(String id, String area, double priority) {
    return Need.builder(id).area(area).at(Town.CENTRE).priority(priority)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static FloorSolver solver() {
    var options = SolveOptions.builder().timeLimit(null).stepLimit(20L).build();
    return new FloorSolver(PROBLEM, Grouping.AREA, options, Matcher.create()::solve);
  }

  @Test
  void withoutAFloorTheDearestIsMet() {
    var solver = solver();
    var plan = solver.withoutFloor();
    assertThat(plan.metInAll()).isEqualTo(3_000);
    assertThat(plan.met()).containsEntry("rich", 3_000L).containsEntry("poor", 0L);
    assertThat(plan.kept()).isTrue();
    assertThat(plan.confirmed()).isTrue();
    assertThat(solver.solves()).isEqualTo(1);
    assertThat(solver.totals()).containsEntry("poor", 1_000L);
  }

  @Test
  void whatTwoAreasAskOfOnePersonIsImpossibleAndTheLeastThatLacksIsProven() {
    var plan = solver().under(Fairness.WHOLE / 2, Map.of());
    assertThat(plan.kept()).isFalse();
    assertThat(plan.impossible()).isTrue();
    assertThat(plan.leastLacking()).isLessThanOrEqualTo(plan.lacking()).isPositive();
    assertThat(plan.confirmed()).isTrue();
  }

  @Test
  void aFloorForOneAreaTakesFromTheOther() {
    var plan = solver().under(0, Map.of("poor", Fairness.WHOLE));
    assertThat(plan.kept()).isTrue();
    assertThat(plan.metInAll()).isEqualTo(1_000);
    assertThat(plan.worst(List.of())).isEqualTo("rich");
    assertThat(plan.worstShare(List.of("rich"))).isEqualTo(Fairness.WHOLE);
  }
}
