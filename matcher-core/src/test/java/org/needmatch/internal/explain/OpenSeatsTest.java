package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Role;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class OpenSeatsTest {
  private static final Need TEAM = Need.builder("t").at(Town.CENTRE)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).role(Role.builder("lead").build())
      .role(Role.builder("helper").minimum(2).wanted(3).core(2).build()).build();
  private static final Problem WEEK = Problem.builder(Town.MONDAY).add(Problems.anyone("a").build())
      .add(Problems.anyone("b").build()).add(Problems.anyone("c").build()).add(TEAM)
      .add(TEAM.toBuilder("waits").readiness(Readiness.awaiting("key")).build()).build();

  private static List<OpenSeats.Open> seats(String... rows) {
    var plan = new ArrayList<Assignment>();
    for (var row : rows) {
      var parts = row.split(" ");
      plan.add(Assignment.of("t", parts[0], plan.size() + 1, parts[1]));
    }
    return OpenSeats.of(WEEK, SeatedTeams.of(WEEK, new Plan(plan)));
  }

  @Test
  void aSessionThatDoesNotRunIsWorthAllOfItsMinimumToThoseWhoMakeItRun() {
    assertThat(seats()).as("who waits has no open seats").extracting(OpenSeats.Open::othersNeeded)
        .containsExactly(2, 2);
    var two = seats("lead a", "helper b");
    assertThat(two).extracting(OpenSeats.Open::othersNeeded).containsExactly(1, 0);
    assertThat(two).extracting(OpenSeats.Open::full).containsExactly(true, false);
    assertThat(two.getLast().points()).isEqualTo(3000);
  }

  @Test
  void aSessionThatRunsIsWorthOneSeatMore() {
    var running = seats("lead a", "helper b", "helper c");
    assertThat(running.getLast().points())
        .isEqualTo(new NeedWorth(WEEK).seat(TEAM, TEAM.roles().getLast(), 3));
  }
}
