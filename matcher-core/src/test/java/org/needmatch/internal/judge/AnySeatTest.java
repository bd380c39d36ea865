package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTravel;

class AnySeatTest {

  @Test
  void isThereForWhomeverTheRulesAllowOne() {
    int with = 0;
    int without = 0;
    for (long seed = 0; seed < 200; seed++) {
      var problem = seed % 2 == 0 ? TinyProblems.random(seed) : TinyTravel.random(seed);
      var rules = new SeatRules(problem, new TravelModel(problem), List.of());
      var anySeat = new AnySeat(problem, rules);
      for (var volunteer : problem.volunteers()) {
        boolean any = problem.needs().stream().filter(need -> !SeatRules.peopleDecide(need))
            .anyMatch(need -> need.roles().stream()
                .anyMatch(role -> rules.firstBroken(volunteer, need, role) == null));
        assertThat(anySeat.isFor(volunteer)).as("seed %d, %s", seed, volunteer).isEqualTo(any);
        with += any ? 1 : 0;
        without += any ? 0 : 1;
      }
    }
    assertThat(with).isGreaterThan(200);
    assertThat(without).isGreaterThan(200);
  }
}
