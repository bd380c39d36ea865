package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class TeamEnumerationTest {
  private static TeamEnumeration teams(ProofContext ground) {
    var seats = new RoleSeats[ground.roster().roles()];
    Arrays.setAll(seats, role -> RoleSeats.of(ground, role));
    return new TeamEnumeration(ground, seats, ParallelLoop.ALONE);
  }

  private static ProofContext ground(int people, VolunteerPair... pairs) {
    var problem = Problem.builder(Town.MONDAY).add(Need.builder("n").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).volunteers(1, 3, 3).build());
    for (int person = 0; person < people; person++) {
      problem.add(Problems.anyone("v" + person).build());
    }
    List.of(pairs).forEach(problem::add);
    return ProofContext.of(problem.build(), List.of());
  }

  private static long value(ProofContext ground, Path path, long... prices) {
    var rows = new CertificatePriceRows();
    for (int pair = 0; pair < prices.length; pair++) {
      rows.addPair(pair, prices[pair]);
    }
    return teams(ground).value(0, new ProofPrices(ground, rows), path);
  }

  @Test
  void needsOfManyPeopleAreNotEnumerated() {
    assertThat(teams(ground(8)).holds(0)).isTrue();
    assertThat(teams(ground(9)).holds(0)).isFalse();
  }

  @Test
  void thoseToBeKeptApartAreInNoTeam() {
    long unit = 1_000 * RoleSeats.PARTS;
    assertThat(value(ground(2), new Path(1), 5, 7)).isEqualTo(2 * unit - 12);
    assertThat(value(ground(2, new VolunteerPair("v0", "v1", VolunteerPair.Kind.APART)),
        new Path(1), 5, 7)).isEqualTo(unit - 5);
  }

  @Test
  void decisionsOfThePathBind() {
    long unit = 1_000 * RoleSeats.PARTS;
    var out = new Path(1);
    out.enter(new NodeDecision(NodeDecision.Kind.OUT, 0, 0));
    assertThat(value(ground(2), out, 5, 7)).isEqualTo(unit - 7);
    var runs = new Path(1);
    runs.enter(new NodeDecision(NodeDecision.Kind.RUNS, 0, -1));
    assertThat(value(ground(1), runs, 3 * unit)).as("it runs at a loss").isEqualTo(-2 * unit);
    assertThat(value(ground(1), new Path(1), 3 * unit)).isZero();
    runs.enter(new NodeDecision(NodeDecision.Kind.NOT_RUN, 0, -1));
    assertThat(value(ground(1), runs, 0)).isEqualTo(Teams.IMPOSSIBLE);
  }
}
