package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.rules.Certainty;
import org.needmatch.testdomain.TinyAttendance;

class CertaintyRuleTest {
  @Test
  void itAgreesWithTheRuleOfTheSearch() {
    int refused = 0;
    for (long seed = 0; seed < 120; seed++) {
      var problem = TinyAttendance.certain(seed);
      var dice = new Random(seed);
      var theirs = new Certainty(problem);
      var rule = new CertaintyRule(new Turnout(problem));
      for (var need : problem.needs()) {
        var seated = new ArrayList<SeatedVolunteer>();
        var team = new ArrayList<Certainty.InRole>();
        for (var one : problem.volunteers()) {
          if (dice.nextInt(3) > 0) {
            var role = need.roles().get(dice.nextInt(need.roles().size()));
            seated.add(new SeatedVolunteer(seated.size(), one, need, role, false));
            team.add(new Certainty.InRole(one, role.name()));
          }
        }
        assertThat(rule.wrong(need, seated) == null).as("seed %d, %s", seed, need.id())
            .isEqualTo(theirs.holds(need, team));
        assertThat(rule.chance(need, seated).doubleValue()).isCloseTo(theirs.of(need, team),
            within(1e-12));
        refused += rule.wrong(need, seated) == null ? 0 : 1;
      }
    }
    assertThat(refused).isGreaterThan(50);
  }
}
