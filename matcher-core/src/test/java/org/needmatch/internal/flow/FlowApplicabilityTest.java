package org.needmatch.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class FlowApplicabilityTest {
  private static final SolveOptions FLOW = SolveOptions.builder().timeLimit(null).strategy("flow")
      .build();

  private static SolveResult solve(Problem problem) {
    return Matcher.create().solve(problem, FLOW);
  }

  static ProblemBuilder town() {
    return Problem.builder(Town.MONDAY);
  }

  static Need need(int start, int minimum, int wanted, int core) {
    return Need.builder("n" + start).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(start, 0), LocalTime.of(start + 2, 0))
        .volunteers(minimum, wanted, core).build();
  }

  static void isRefused(ProblemBuilder problem, String words) {
    var built = problem.build();
    assertThatThrownBy(() -> solve(built)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words).hasMessageContaining("certified");
  }

  @Test
  void namesATeam() {
    isRefused(town().add(Problems.anyone("ann").build()).add(need(9, 2, 3, 2)),
        "need n9 asks for a team of at least 2");
  }

  @Test
  void aTeamThatNobodyCanComeToDoesNotMatter() {
    assertThat(solve(town().add(need(9, 2, 3, 2)).build()).boundMedium()).isZero();
  }

  @Test
  void namesRoles() {
    var need = Need.builder("club").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .role(Role.builder("lead").core(1).build())
        .role(Role.builder("helper").minimum(0).wanted(2).core(1).build()).build();
    isRefused(town().add(Problems.anyone("ann").build()).add(need), "role lead");
  }

  @Test
  void namesPeopleWhoGoTogetherOrAreKeptApart() {
    for (var kind : VolunteerPair.Kind.values()) {
      isRefused(
          town().add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build())
              .add(need(9, 1, 2, 1)).add(new VolunteerPair("ann", "bob", kind)),
          kind == VolunteerPair.Kind.TOGETHER
              ? "ann goes only together"
              : "ann and bob are kept apart");
    }
  }

  @Test
  void namesSeatsThatAreWorthMoreThanTheCore() {
    var dear = Settings.builder().pinsOverrideChecks(false).dbsMaxAgeMonths(36)
        .extraSeatValue(new BigDecimal("1.5")).needTolerance(0).build();
    isRefused(town().settings(dear).add(Problems.anyone("ann").build()).add(need(9, 1, 3, 1)),
        "worth more than core seats");
  }
}
