package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class RejectionCountsTest {
  @Test
  void everyRuleThatTurnsSomebodyAwayCounts() {
    var need = Need.builder("n").at(Town.CENTRE).skills("maths")
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
    var problem = Problem.builder(Town.MONDAY)
        .add(Problems.anyone("able").skill("maths", 1).build())
        .add(Problems.anyone("away").active(false).build())
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, 90_000)).build())
        .add(Problems.anyone("nowhere").home(null).build()).add(need).build();
    var people = problem.volunteers().stream().map(Applicant::new).toList();
    var counts = new RejectionCounts(Eligibility.of(problem, RuleSet.standard()), people,
        new Nearby(people, problem));
    var seat = new SeatSpec(need, need.roles().getFirst());
    assertThat(counts.from(seat)).containsOnly(Map.entry("inactive", 1), Map.entry("skill", 3),
        Map.entry("distance", 1), Map.entry("place", 1));
    assertThat(counts.from(seat)).as("asked again").isEqualTo(counts.from(seat));
  }

  @Test
  void whatIsSharedBetweenSeatsAndNotAskedOfThoseFarAwayCountsAsWellAsAskingEverybody() {
    var problem = CityGenerator.generate(CitySpec.of(150, 200, 5));
    var eligibility = Eligibility.of(problem, RuleSet.standard());
    var people = problem.volunteers().stream().map(Applicant::new).toList();
    var counts = new RejectionCounts(eligibility, people, new Nearby(people, problem));
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        var seat = new SeatSpec(need, role);
        var all = new TreeMap<String, Integer>();
        people.forEach(one -> eligibility.refusals(one, seat)
            .forEach(reason -> all.merge(reason.code(), 1, Integer::sum)));
        assertThat(counts.from(seat)).as(need.id() + " " + role.name()).isEqualTo(all);
      }
    }
  }
}
