package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SerialDictatorshipStrategyTest {
  private static final SerialDictatorshipStrategy STRATEGY = new SerialDictatorshipStrategy();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void withoutQuotasNobodyCouldHaveMoreWithoutSomebodyHavingLess(long seed) {
    var market = Markets.of(Markets.oneSeatEach(seed, 4, 3, 1));
    var found = Markets.taken(Markets.run(STRATEGY, market, seed, Map.of()));

    assertThat(Markets.assignments(market)).noneMatch(other -> {
      boolean better = false;
      for (int agent = 0; agent < market.agents(); agent++) {
        int now = Markets.place(market, found, agent);
        int then = Markets.place(market, other, agent);
        if (then > now) {
          return false;
        }
        better |= then < now;
      }
      return better;
    });
  }

  @Test
  void theFirstTakesTheWholeWeekOrOneSeatATurn() {
    var problem = Problem.builder(Town.MONDAY).add(Markets.session("read", 1, 1).build())
        .add(Markets.session("sing", 1, 1)
            .on(Town.MONDAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build()).build();
    var market = Markets.of(problem);

    var weeks = Markets.run(STRATEGY, market, 1, Map.of("order", "file"));
    var turns = Markets.run(STRATEGY, market, 1, Map.of("order", "file", "turn", "seat"));

    assertThat(Markets.taken(weeks)).extracting(market::agent).containsExactly(0, 0);
    assertThat(Markets.taken(turns)).extracting(market::agent).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void nobodyBeginsATeamThatThoseToComeCannotComplete() {
    var problem = Problem.builder(Town.MONDAY).add(Markets.session("team", 3, 3).build())
        .add(Markets.session("read", 1, 2).at(Town.north(Town.CENTRE, 3_000)).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build()).build();

    var plan = Markets.run(STRATEGY, Markets.of(problem), 1, Map.of());

    assertThat(plan.runs("team")).isFalse();
    assertThat(plan.seatsLeft("read", "volunteer")).isZero();
  }

  @Test
  void anotherSeedMayDrawAnotherOrder() {
    var market = Markets.of(Problem.builder(Town.MONDAY).add(Markets.session("read", 1, 1).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build()).build());
    int first = 0;
    for (long seed = 0; seed < 100; seed++) {
      first += market.agent(
          Markets.taken(Markets.run(STRATEGY, market, seed, Map.of())).getFirst()) == 0 ? 1 : 0;
    }
    assertThat(first).isBetween(30, 70);
  }
}
