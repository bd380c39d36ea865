package org.needmatch.internal.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTeams;

/** Against the judge, who has written the rules by itself. */
class StandbyRulesTest {
  private static Problem asking(Problem problem) {
    return problem
        .withNeeds(
            problem.needs().stream().map(need -> need.toBuilder().standbys(9).build()).toList())
        .withVolunteers(problem.volunteers().stream()
            .map(one -> one.toBuilder()
                .limits(one.limits().toBuilder().standbys(WorkloadLimits.UNLIMITED).build())
                .build())
            .toList());
  }

  /** Rows that break no rule, in no certain order. */
  private static Plan anyPlan(Problem problem, long seed) {
    var random = new Random(seed);
    var rows = new ArrayList<Assignment>();
    for (var need : problem.needs()) {
      var team = new ArrayList<>(rows);
      for (var role : need.roles()) {
        int seat = 1;
        for (var volunteer : problem.volunteers()) {
          if (seat <= Math.max(1, role.minimum()) && random.nextInt(3) > 0) {
            var more = new ArrayList<>(team);
            more.add(Assignment.of(need.id(), role.name(), seat, volunteer.id()));
            if (onlyOf(problem, more, "minimum", "presence", "certainty", "pair", "pin")) {
              team = more;
              seat++;
            }
          }
        }
      }
      if (onlyOf(problem, team, "pin")) {
        rows = team;
      }
    }
    return new Plan(rows);
  }

  private static boolean onlyOf(Problem problem, List<Assignment> rows, String... codes) {
    return Judge.standard().judge(problem, rows).violations().stream()
        .allMatch(one -> List.of(codes).contains(one.rule()));
  }

  private static boolean mayBeReady(Problem problem, Plan plan, List<Assignment> ready) {
    var before = new HashSet<>(Judge.standard().judge(problem, plan).violations());
    return Judge.standard().judge(problem, plan.assignments(), ready).violations().stream()
        .filter(one -> !before.contains(one)).map(Violation::rule).toList().isEmpty();
  }

  @Test
  void whoMayBeReadyIsWhomTheJudgeLets() {
    int open = 0;
    int clashes = 0;
    for (long seed = 0; seed < 240; seed++) {
      var problem = asking(seed % 3 == 0
          ? TinyProblems.random(seed)
          : seed % 3 == 1 ? TinyTeams.random(seed) : TinyAttendance.certain(seed));
      var plan = anyPlan(problem, seed);
      var rules = new StandbyRules(problem, plan, RuleSet.standard());
      var teams = SeatedTeams.of(problem, plan);
      var all = new ArrayList<Placement>();
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          if (!teams.runs(need) || teams.in(need, role).isEmpty() || !StandbyRules.open(need)) {
            continue;
          }
          var may = rules.candidates(need, role);
          for (var volunteer : problem.volunteers()) {
            var row = Assignment.of(need.id(), role.name(), 1, volunteer.id());
            if (rules.chance(volunteer, need) > 0) {
              assertThat(may.contains(volunteer))
                  .as("seed %d, %s in %s", seed, volunteer.id(), need.id())
                  .isEqualTo(mayBeReady(problem, plan, List.of(row)));
            }
          }
          may.forEach(one -> all.add(new Placement(need.id(), role.name(), one.id())));
        }
      }
      open += all.size();
      var dice = new Random(seed);
      for (int i = 0; i < 8 && all.size() > 1; i++) {
        var one = all.get(dice.nextInt(all.size()));
        var other = all.get(dice.nextInt(all.size()));
        if (one.equals(other) || one.needId().equals(other.needId())
            && (one.role().equals(other.role()) || one.volunteerId().equals(other.volunteerId()))) {
          continue;
        }
        boolean clash = !rules.clash(List.of(one, other)).isEmpty();
        assertThat(clash).as("seed %d, %s and %s", seed, one, other).isNotEqualTo(
            mayBeReady(problem, plan, List.of(new Assignment(one, 1), new Assignment(other, 1))));
        clashes += clash ? 1 : 0;
      }
    }
    assertThat(open).isGreaterThan(200);
    assertThat(clashes).isGreaterThan(20);
  }
}
