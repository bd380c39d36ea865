package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.testdomain.TinyProblems;

class WeekProgramTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyWeekDrawnMayBeHadAndNumbersBeyondTheSharesDrawNothing(long seed) {
    var market = Markets.of(TinyProblems.random(seed));
    var program = new WeekProgram(market, InstanceModel.of(market.model()));
    program.solve(50, () -> false);
    for (int agent = 0; agent < market.agents(); agent++) {
      for (double number : new double[]{0, 0.3, 0.7, 0.999}) {
        var plan = market.model().emptyPlan();
        for (int choice : program.drawn(agent, number)) {
          assertThat(market.agent(choice)).isEqualTo(agent);
          assertThat(plan.mayAdd(choice)).isTrue();
          plan.add(choice);
        }
      }
      assertThat(program.drawn(agent, 1.1)).isEmpty();
    }
  }
}
