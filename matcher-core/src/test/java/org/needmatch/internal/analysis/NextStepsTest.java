package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.metrics.Measures;
import org.needmatch.testdomain.Town;

class NextStepsTest {
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY)
      .add(Initiative.builder("food").build()).add(need("a", 9, "food")).add(need("b", 10, "food"))
      .add(need("c", 13, null)).build();

  private static Need need(String id, int hour, @Nullable String initiative) {
    return Need.builder(id).remote(true).initiative(initiative)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  private static UnfilledSeats empty(String need, long points, UnfilledReason reason) {
    return new UnfilledSeats(need, "volunteer", 1, points, reason);
  }

  @Test
  void seatsOfOneKindAreOneStepAndTheDearestComesFirst() {
    var skill = new UnfilledReason.NobodyEligible("skill", 3, 4);
    assertThat(NextSteps.of(PROBLEM,
        List.of(empty("a", 100, skill), empty("b", 200, skill), empty("c", 250, skill),
            empty("gone", 900, skill))))
        .containsExactly(new NextStep.Recruit("skill", "food", new EmptySeats(2, 300)),
            new NextStep.Recruit("skill", Measures.NO_ID, new EmptySeats(1, 250)));
  }

  @Test
  void timesInWhichPeopleAreShortAreOfThreeHours() {
    var busy = new UnfilledReason.NeededElsewhere(2, 0);
    assertThat(NextSteps.of(PROBLEM,
        List.of(empty("a", 100, busy), empty("b", 100, busy),
            empty("c", 100, new UnfilledReason.MinimumNotReached("volunteer", 2, 1)))))
        .containsExactly(new NextStep.MoreTime(Town.MONDAY, 9, 12, new EmptySeats(2, 200)),
            new NextStep.MoreTime(Town.MONDAY, 12, 15, new EmptySeats(1, 100)));
  }

  @Test
  void eachReasonHasItsStep() {
    assertThat(NextSteps.of(PROBLEM,
        List.of(empty("a", 50, new UnfilledReason.GroupTooSmall("volunteer", 2, 1, 0)),
            empty("a", 40, new UnfilledReason.NotReady(List.of("keys"))),
            empty("a", 30, new UnfilledReason.NotRun(2)),
            empty("a", 20, new UnfilledReason.PeopleDecide(2)))))
        .containsExactly(new NextStep.EnlargeTeam("food", new EmptySeats(1, 50)),
            new NextStep.Recruit("not-ready", "food", new EmptySeats(1, 40)),
            new NextStep.FillByHand(new EmptySeats(1, 30)),
            new NextStep.Decide(new EmptySeats(1, 20)));
    assertThat(NextSteps.of(PROBLEM, List.of())).isEmpty();
  }
}
