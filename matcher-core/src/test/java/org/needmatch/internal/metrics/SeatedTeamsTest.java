package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Supervision;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class SeatedTeamsTest {
  private static final Role HELP = Role.builder("help").minimum(1).wanted(2).build();
  private static final Role LEAD = Role.builder("lead").minimum(1).wanted(1).build();

  private static Need need(String id, int day, Supervision supervision) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).role(HELP)
        .role(LEAD).terms(new EngagementTerms("c", false, 0)).supervision(supervision).build();
  }

  private static final Need CLUB = need("club", 0, Supervision.NONE);

  private static SeatedTeams teams(Need other, Assignment... rows) {
    return SeatedTeams.of(
        Problem.builder(Town.MONDAY).add(Problems.anyone("a").age(17.0).build())
            .add(Problems.anyone("b").age(17.0).build()).add(CLUB).add(other).build(),
        new Plan(List.of(rows)));
  }

  private static Assignment row(String need, Role role, int seat, String volunteer) {
    return Assignment.of(need, role.name(), seat, volunteer);
  }

  @Test
  void ofTwoRowsOfSomebodyTheOneInTheFirstRoleByNameCounts() {
    var teams = teams(need("later", 1, Supervision.NONE), row("club", LEAD, 1, "a"),
        row("club", HELP, 2, "a"), row("club", HELP, 1, "b"), row("nowhere", HELP, 1, "b"));
    assertThat(teams.in(CLUB, HELP)).containsExactly(row("club", HELP, 1, "b"),
        row("club", HELP, 2, "a"));
    assertThat(teams.in(CLUB, LEAD)).isEmpty();
    assertThat(teams.surplus(CLUB)).containsExactly(row("club", LEAD, 1, "a"));
    assertThat(teams.runs(CLUB)).as("nobody leads").isFalse();
  }

  @Test
  void aSessionThatMayNotRunStopsItsCommitment() {
    var careful = need("later", 1, Supervision.builder().adults(1).build());
    var rows = new Assignment[]{row("club", LEAD, 1, "a"), row("club", HELP, 1, "b"),
        row("later", LEAD, 1, "a"), row("later", HELP, 1, "b")};
    assertThat(teams(need("later", 1, Supervision.NONE), rows).runs(CLUB)).isTrue();
    assertThat(teams(careful, rows).runs(CLUB)).isFalse();
    assertThat(teams(careful, rows).runs(careful)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void withoutSomebodyTheyAreThoseOfThePlanWithoutThem(long seed) {
    var problem = TinyProblems.random(seed);
    var plan = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(1).strategy("greedy").build()).plan();
    var teams = SeatedTeams.of(problem, plan);
    for (var gone : plan.assignments()) {
      var need = problem.requireNeed(gone.needId());
      var rest = SeatedTeams.of(problem,
          new Plan(plan.assignments().stream().filter(row -> !row.needId().equals(gone.needId())
              || !row.volunteerId().equals(gone.volunteerId())).toList()));
      var without = teams.without(need, gone.volunteerId());
      for (var each : problem.needs()) {
        each.roles()
            .forEach(role -> assertThat(without.in(each, role)).isEqualTo(rest.in(each, role)));
        assertThat(without.runs(each)).as(each.id()).isEqualTo(rest.runs(each));
        assertThat(without.surplus(each)).isEqualTo(rest.surplus(each));
      }
    }
  }

  @Test
  void whoLeavesAStoppedSessionMayLetItsCommitmentRun() {
    var careful = need("later", 1, Supervision.builder().adults(1).build());
    var rows = new Assignment[]{row("club", LEAD, 1, "a"), row("club", HELP, 1, "b"),
        row("later", LEAD, 1, "a")};
    var teams = teams(careful, rows);
    assertThat(teams.runs(CLUB)).isFalse();
    assertThat(teams.without(careful, "a").runs(CLUB)).isTrue();
    assertThat(teams.without(careful, "a").runs(careful)).as("nobody is there").isFalse();
    assertThat(teams.runs(CLUB)).as("the first is as it was").isFalse();
  }
}
