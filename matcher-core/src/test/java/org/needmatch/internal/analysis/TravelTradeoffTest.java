package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class TravelTradeoffTest {
  private static final Plan PLAN = new Plan(List.of(Assignment.of("team", "volunteer", 1, "near"),
      Assignment.of("team", "volunteer", 2, "far"), Assignment.of("team", "volunteer", 3, "here"),
      Assignment.of("single", "volunteer", 1, "here")));

  /**
   * 10,000 + 2 × 5,000 for the team of three with one core seat, 1,000 for the
   * single session: 21,000. Transit at 20 km/h with the detour of 1.3: 1 km is
   * 3.9 minutes, 5 km are 19.5.
   */
  private static ProblemBuilder town() {
    return Problem.builder(Town.MONDAY).add(Problems.anyone("here").build())
        .add(Problems.anyone("near").home(Town.north(Town.CENTRE, 1000)).build())
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, 5000)).build())
        .add(Need.builder("team").at(Town.CENTRE).priority(10).volunteers(1, 3)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .add(Need.builder("single").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0)).build());
  }

  @Test
  void theFarthestJourneyGoesFirstWhenTheShareAllowsIt() {
    var tradeoff = TravelTradeoff.of(town().build(), PLAN, 100_000);

    assertThat(tradeoff.travelMinutes()).isEqualTo(24);
    // 5 % are 5,000: the far volunteer's seat, which becomes the third seat's
    // worth.
    assertThat(tradeoff.steps()).extracting(TravelTradeoff.Step::minutesSaved).containsExactly(0L,
        0L, 0L, 20L, 24L);
    assertThat(tradeoff.steps()).extracting(TravelTradeoff.Step::pointsGivenUp).containsExactly(0L,
        0L, 0L, 5000L, 10_000L);
    assertThat(tradeoff.steps().get(4).seatsGivenUp()).isEqualTo(2);
  }

  @Test
  void neitherPinsNorPeopleWhoComeTogetherAreLeftOut() {
    var pinned = town().add(new Placement("team", "volunteer", "far")).build();
    var tied = town().add(new VolunteerPair("far", "near", VolunteerPair.Kind.TOGETHER)).build();

    assertThat(TravelTradeoff.of(pinned, PLAN, 100_000).steps())
        .extracting(TravelTradeoff.Step::minutesSaved).containsExactly(0L, 0L, 0L, 4L, 4L);
    assertThat(TravelTradeoff.of(tied, PLAN, 100_000).steps())
        .extracting(TravelTradeoff.Step::minutesSaved).containsOnly(0L);
  }
}
