package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class PairFinderTest {
  private static final Set<String> NOT_OF_ONE_ROW = Set.of("minimum", "pair", "presence",
      "certainty");

  @Test
  void thePairsAreTheRowsThatTheJudgeAllowsAlone() {
    for (long seed = 0; seed < 120; seed++) {
      var problem = TinyProblems.random(seed).toBuilder().pins(List.of()).pairs(List.of()).build();
      var ground = ProofContext.of(problem, List.of());
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          for (var volunteer : problem.volunteers()) {
            var alone = Judge.standard().judge(problem,
                List.of(Assignment.of(need.id(), role.name(), 1, volunteer.id())));
            boolean allowed = alone.violations().stream()
                .allMatch(one -> NOT_OF_ONE_ROW.contains(one.rule()));
            int pair = ground.pairs().find(ground.roster().volunteer(volunteer.id()),
                ground.roster().role(ground.roster().need(need.id()), role.name()));
            assertThat(pair >= 0).as("seed %d: %s in %s as %s, %s", seed, volunteer.id(), need.id(),
                role.name(), alone.violations()).isEqualTo(allowed);
          }
        }
      }
    }
  }

  @Test
  void aPinLeavesNoPairBesideItThatDoesNotFit() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("v").build())
        .add(morning("a", 9)).add(morning("b", 9)).add(morning("c", 11))
        .add(new Placement("a", Role.DEFAULT_NAME, "v")).build();
    var ground = ProofContext.of(problem, List.of());
    assertThat(ground.pairs().size()).isEqualTo(1);
    assertThat(ground.roster().need(ground.pairs().role(0)).id()).isEqualTo("c");
  }

  private static Need morning(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }
}
