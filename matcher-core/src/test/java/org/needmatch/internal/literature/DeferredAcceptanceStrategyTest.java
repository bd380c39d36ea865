package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class DeferredAcceptanceStrategyTest {
  private static final DeferredAcceptanceStrategy STRATEGY = new DeferredAcceptanceStrategy();

  /** Gale and Shapley: among all stable assignments, the best for everybody. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void withoutQuotasNobodyHasAnotherSeatInAStableAssignmentThatTheyLikeBetter(long seed) {
    var market = Markets.of(Markets.oneSeatEach(seed, 4, 3, 1));
    int[] rank = DeferredAcceptanceStrategy.rank(market, new StepControl());

    var found = Markets.taken(Markets.run(STRATEGY, market, 1, Map.of()));

    var stable = Markets.assignments(market).stream().filter(one -> !isBlocked(market, one, rank))
        .toList();
    assertThat(stable).contains(found);
    for (var other : stable) {
      for (int agent = 0; agent < market.agents(); agent++) {
        assertThat(Markets.place(market, found, agent))
            .isLessThanOrEqualTo(Markets.place(market, other, agent));
      }
    }
  }

  /**
   * Whether somebody likes another seat better that is free, or held by somebody
   * of lower priority.
   */
  private static boolean isBlocked(Market market, List<Integer> taken, int[] rank) {
    for (int agent = 0; agent < market.agents(); agent++) {
      for (int i = 0; i < Markets.place(market, taken, agent); i++) {
        int wish = market.liked(agent)[i];
        int last = rank[agent];
        var holders = taken.stream().filter(one -> market.need(one) == market.need(wish)).toList();
        int seats = market.session(market.need(wish)).roles().getFirst().wanted();
        if (holders.size() < seats
            || holders.stream().anyMatch(one -> rank[market.agent(one)] > last)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theLongestWaitingKeepTheSeat() {
    var problem = Problem.builder(Town.MONDAY).add(Markets.session("read", 1, 1).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").weeksWaiting(3).build())
        .build();
    var market = Markets.of(problem);

    var plan = Markets.run(STRATEGY, market, 1, Map.of());

    assertThat(Markets.taken(plan)).singleElement()
        .satisfies(choice -> assertThat(market.choice(choice).seats().getFirst().volunteerId())
            .isEqualTo("bob"));
  }

  @Test
  void aNeedBelowItsMinimumClosesAndItsPeopleAskElsewhere() {
    var problem = Problem.builder(Town.MONDAY).add(Markets.session("team", 3, 3).build())
        .add(Markets.session("read", 1, 2).at(Town.north(Town.CENTRE, 3_000)).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build()).build();

    var plan = Markets.run(STRATEGY, Markets.of(problem), 1, Map.of());

    assertThat(plan.runs("team")).isFalse();
    assertThat(plan.seatsLeft("read", "volunteer")).isZero();
  }
}
