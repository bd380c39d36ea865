package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class MarketTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyChoiceBelongsToOneAgentAndOneNeed(long seed) {
    var market = Markets.of(TinyProblems.random(seed));
    int byAgents = 0;
    for (int agent = 0; agent < market.agents(); agent++) {
      byAgents += market.liked(agent).length;
      for (int choice : market.liked(agent)) {
        assertThat(market.agent(choice)).isEqualTo(agent);
        assertThat(market.people(agent)).extracting(one -> one.id())
            .contains(market.choice(choice).seats().getFirst().volunteerId());
        assertThat(market.needs().get(market.need(choice)))
            .isEqualTo(market.choice(choice).needId());
      }
    }
    assertThat(byAgents).isEqualTo(market.size());
  }

  @Test
  void peopleOfAPairAreOneAgent() {
    var market = Markets.of(Problem.builder(Town.MONDAY).add(Markets.session("team", 2, 2).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").weeksWaiting(4).build())
        .add(new VolunteerPair("ann", "bob", VolunteerPair.Kind.TOGETHER)).build());

    assertThat(market.agents()).isEqualTo(1);
    assertThat(market.waiting(0)).isEqualTo(4);
  }

  @Test
  void everyOrderIsAPermutation() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(Arrival.drawn(7, new SplittableRandom(seed))).containsExactlyInAnyOrder(0, 1, 2, 3,
          4, 5, 6);
    }
  }
}
