package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SeatPricesTest {
  @Test
  void risesUntilNoMoreIsAskedThanThereIs() {
    var problem = Problem.builder(Town.MONDAY).add(Markets.session("near", 1, 1).build())
        .add(Markets.session("far", 1, 2).at(Town.north(Town.CENTRE, 5_000)).build());
    IntStream.range(0, 3).forEach(v -> problem.add(Problems.anyone("v" + v).build()));
    var market = Markets.of(problem.build());
    var demand = new Demand(market, choice -> 1_000 + market.choice(choice).softPoints());
    var prices = new SeatPrices(market);
    double[] money = {1, 1.1, 1.2};

    prices.clear(demand, money, 300, new StepControl());

    var asked = IntStream.range(0, 3)
        .mapToObj(
            agent -> market.choice(demand.of(agent, prices, money[agent]).choices()[0]).needId())
        .toList();
    assertThat(asked).containsExactly("far", "far", "near");
  }
}
