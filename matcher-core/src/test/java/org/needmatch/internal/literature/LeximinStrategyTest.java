package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Area;
import org.needmatch.domain.Problem;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class LeximinStrategyTest {
  private static final LeximinStrategy STRATEGY = new LeximinStrategy();

  /** A rich area's sessions are worth five times a poor one's. */
  private static Problem twoAreas() {
    var problem = Problem.builder(Town.MONDAY).add(Area.builder("rich").weight(5).build())
        .add(Area.builder("poor").build());
    for (int n = 0; n < 3; n++) {
      problem.add(Markets.session("r" + n, 2, 2).area("rich").build());
      problem.add(Markets.session("p" + n, 2, 2).area("poor").build());
    }
    IntStream.range(0, 6).forEach(v -> problem.add(Problems.anyone("v" + v).build()));
    return problem.build();
  }

  @Test
  void theAreaOfWhichLeastIsMetComesFirst() {
    var market = Markets.of(twoAreas());
    var plan = Markets.run(STRATEGY, market, 1, Map.of());
    var shares = new Shares(market, plan, true);

    assertThat(shares.sorted(IntStream.range(0, shares.groups()))).containsExactly(1 / 3.0,
        2 / 3.0);
  }

  @Test
  void withoutInitiativesThereIsOneGroup() {
    var market = Markets.of(twoAreas());
    var plan = Markets.run(STRATEGY, market, 1, Map.of("over", "initiative"));
    assertThat(plan.points()).isEqualTo(3 * 2 * 5_000);
  }

  /** Nobody is free who could raise the smallest share by a seat. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noSeatMoreIsToBeHad(long seed) {
    var market = Markets.of(Markets.oneSeatEach(seed, 5, 4, 1));
    PartialPlan plan = Markets.run(STRATEGY, market, 1, Map.of());
    assertThat(IntStream.range(0, market.size()).filter(plan::mayAdd)).isEmpty();
  }
}
