package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.internal.rules.Certainty.InRole;
import org.needmatch.testdomain.TinyAttendance;

/** Against every way in which people come and stay away. */
class CertaintyTest {
  private static double enumerated(Problem problem, Need need, List<InRole> team) {
    var supervisor = need.supervision().supervisor();
    boolean led = !supervisor.equals(Supervision.STAFF)
        && team.stream().anyMatch(one -> one.volunteer().id().equals(supervisor));
    double sum = 0;
    for (int come = 0; come < 1 << team.size(); come++) {
      double chance = 1;
      var there = new ArrayList<InRole>();
      for (int i = 0; i < team.size(); i++) {
        double comes = Math.floor(team.get(i).volunteer().reliability() * 1000 + 1e-9) / 1000;
        boolean here = (come >> i & 1) == 1;
        chance *= here ? comes : 1 - comes;
        if (here) {
          there.add(team.get(i));
        }
      }
      boolean leader = there.stream().anyMatch(one -> one.volunteer().id().equals(supervisor));
      there.removeIf(
          one -> led && !leader && one.volunteer().vetting().check() == CheckStatus.PENDING);
      boolean runs = !there.isEmpty() && need.roles().stream().allMatch(role -> there.stream()
          .filter(one -> one.role().equals(role.name())).count() >= role.minimum());
      sum += runs ? chance : 0;
    }
    return sum;
  }

  @Test
  void itIsTheSumOverAllWhoComeAndWhoDoNot() {
    int between = 0;
    for (long seed = 0; seed < 80; seed++) {
      var problem = TinyAttendance.certain(seed);
      var dice = new Random(seed);
      var certainty = new Certainty(problem);
      for (var need : problem.needs()) {
        var team = new ArrayList<InRole>();
        for (var one : problem.volunteers()) {
          team.add(new InRole(one, need.roles().get(dice.nextInt(need.roles().size())).name()));
        }
        double chance = certainty.of(need, team);
        assertThat(chance).as("seed %d, %s", seed, need.id())
            .isCloseTo(enumerated(problem, need, team), within(1e-12));
        between += chance > 0.01 && chance < 0.99 ? 1 : 0;
      }
    }
    assertThat(between).isGreaterThan(40);
  }

  @Test
  void exactlyAsMuchAsAskedIsEnough() {
    assertThat(Certainty.enough(0.9 * 0.9 * 0.9, 0.729)).isTrue();
    assertThat(Certainty.enough(0.7289, 0.729)).isFalse();
    assertThat(Certainty.atLeast(2, new double[]{0.5, 0.5, 0.5})).isEqualTo(0.5);
    assertThat(Certainty.atLeast(0, new double[0])).isEqualTo(1);
    assertThat(Certainty.atLeast(1, new double[0])).isZero();
  }
}
