package org.needmatch.testdomain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PinBreach;

class TinyProblemsTest {

  @Test
  void aSeedAlwaysGivesTheSameProblem() {
    assertThat(TinyProblems.random(7)).isEqualTo(TinyProblems.random(7))
        .isNotEqualTo(TinyProblems.random(8));
  }

  @Test
  void everyRuleIsInPlay() {
    var broken = new HashMap<String, Integer>();
    var released = new TreeSet<String>();
    for (long seed = 0; seed < 1_400; seed++) {
      var problem = switch ((int) (seed % 7)) {
        case 2, 5 -> TinyHorizons.random(seed);
        case 3 -> TinyProblems.published(seed);
        case 4 -> SafeProblems.random(seed);
        case 6 -> TinyAttendance.certain(seed);
        default -> TinyProblems.random(seed);
      };
      var rows = new ArrayList<Assignment>();
      var ready = new ArrayList<Assignment>();
      for (var need : problem.needs()) {
        for (var volunteer : problem.volunteers()) {
          var role = need.roles().get((int) (seed % need.roles().size()));
          if ((seed + rows.size() + volunteer.id().charAt(1)) % 3 != 0) {
            rows.add(Assignment.of(need.id(), role.name(), rows.size() % role.wanted() + 1,
                volunteer.id()));
          } else if (seed % 4 == 0) {
            ready.add(Assignment.of(need.id(), role.name(), ready.size() + 1, volunteer.id()));
          }
        }
      }
      var judged = Judge.standard().judge(problem, rows, ready);
      judged.violations().stream().map(violation -> violation.rule()).distinct()
          .forEach(rule -> broken.merge(rule, 1, Integer::sum));
      judged.releasedPins().stream().map(PinBreach::rule).forEach(released::add);
    }
    assertThat(broken.keySet()).containsAll(Judge.codes());
    assertThat(broken.values()).as("problems in which a rule can be broken: %s", broken)
        .allMatch(problems -> problems >= 15);
    assertThat(released).contains("pin", "dbs-level", "dbs-workforce", "dbs-date");
  }

  @Test
  void problemsAreTiny() {
    for (long seed = 0; seed < 200; seed++) {
      var problem = TinyProblems.random(seed);
      assertThat(problem.volunteers()).hasSizeBetween(4, 8);
      assertThat(problem.needs()).hasSizeBetween(3, 8);
    }
  }
}
