package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class UnmetNeedTest {
  /**
   * The van wants a driver, whom nobody is; the choir wants more than there are.
   */
  private static Problem town() {
    return Problem.builder(Town.MONDAY).add(Area.builder("north").name("North").weight(2).build())
        .add(Initiative.builder("food").name("Food").build()).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").build())
        .add(session("van", 9).area("north").initiative("food").skills("driving").volunteers(1, 2)
            .build())
        .add(session("choir", 11).volunteers(3, 3).build()).add(session("desk", 13).build())
        .add(session("desk-too", 13).volunteers(1, 2).build()).build();
  }

  private static NeedBuilder session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  private static List<UnfilledSeats> unfilled() {
    return Matcher.create().on(town())
        .unfilled(new Plan(List.of(Assignment.of("desk", "volunteer", 1, "ann"),
            Assignment.of("desk-too", "volunteer", 1, "bob"))));
  }

  @Test
  void needThatNobodyCouldHaveMetAndWhy() {
    var unmet = UnmetNeed.of(town(), unfilled());

    assertThat(unmet.all()).isEqualTo(new EmptySeats(6, 3000 + 3000 + 500));
    assertThat(unmet.outOfReach()).isEqualTo(new EmptySeats(5, 6000));
    assertThat(unmet.outOfReachByRule()).containsOnly(Map.entry("skill", new EmptySeats(2, 3000)),
        Map.entry(UnmetNeed.TOO_FEW, new EmptySeats(3, 3000)));
    assertThat(unmet.outOfReachByArea()).containsEntry("north", new EmptySeats(2, 3000));
    assertThat(unmet.outOfReachByInitiative()).containsEntry("", new EmptySeats(3, 3000));
    assertThat(unmet.byReason()).containsEntry("needed-elsewhere", new EmptySeats(1, 500));
  }

  @Test
  void nextStepsComeByTheNeedThatTheyWouldMeet() {
    assertThat(NextSteps.of(town(), unfilled())).containsExactly(
        new NextStep.Recruit("skill", "food", new EmptySeats(2, 3000)),
        new NextStep.EnlargeTeam("", new EmptySeats(3, 3000)),
        new NextStep.MoreTime(Town.MONDAY, 12, 15, new EmptySeats(1, 500)));
  }
}
