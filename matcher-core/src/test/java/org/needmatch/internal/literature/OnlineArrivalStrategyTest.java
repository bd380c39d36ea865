package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class OnlineArrivalStrategyTest {
  private static final OnlineArrivalStrategy STRATEGY = new OnlineArrivalStrategy();

  /** Two could take the dear seat, one of them alone the cheap one. */
  private static Problem problem() {
    return Problem.builder(Town.MONDAY).add(Markets.session("dear", 1, 1).priority(2).build())
        .add(Markets.session("cheap", 1, 1).at(Town.north(Town.CENTRE, 9_000)).build())
        .add(Problems.anyone("ann").home(Town.north(Town.CENTRE, 5_000)).build())
        .add(Problems.anyone("bob").maxTravelKm(2).build()).build();
  }

  @Test
  void bidsKeepTheFirstFromTheSeatThatAnotherCanTake() {
    var market = Markets.of(problem());

    var blind = Markets.run(STRATEGY, market, 1, Map.of("order", "file", "bids", "worth"));
    var bidding = Markets.run(STRATEGY, market, 1, Map.of("order", "file"));

    assertThat(blind.points()).isEqualTo(2_000);
    assertThat(bidding.points()).isEqualTo(3_000);
  }

  @Test
  void whoComesFirstChoosesFirst() {
    var market = Markets.of(Problem.builder(Town.MONDAY).add(Markets.session("read", 1, 1).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").weeksWaiting(2).build())
        .build());

    assertThat(Markets.taken(Markets.run(STRATEGY, market, 1, Map.of("order", "file"))))
        .extracting(market::agent).containsExactly(0);
    assertThat(Markets.taken(Markets.run(STRATEGY, market, 1, Map.of("order", "waiting"))))
        .extracting(market::agent).containsExactly(1);
  }
}
