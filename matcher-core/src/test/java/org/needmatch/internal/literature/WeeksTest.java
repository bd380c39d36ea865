package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.testdomain.TinyProblems;

class WeeksTest {
  private static final int ENOUGH = 100_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theBestWeekIsTheBestOfAllAndThePlanStaysAsItWas(long seed) {
    var market = Markets.of(TinyProblems.random(seed));
    var plan = market.model().emptyPlan();
    for (int agent = 0; agent < market.agents(); agent++) {
      var all = new Weeks(plan, market.liked(agent), choice -> 1 + choice % 5, ENOUGH).all();
      var best = new Weeks(plan, market.liked(agent), choice -> 1 + choice % 5, ENOUGH).best();

      assertThat(best.value()).isEqualTo(all.getFirst().value());
      assertThat(all).doesNotHaveDuplicates().extracting(Weeks.Week::value)
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
      assertThat(plan.choices()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void littleWorkFindsLess(int work) {
    var market = Markets.of(TinyProblems.random(3));
    var week = new Weeks(market.model().emptyPlan(), market.liked(0), choice -> 1, work).best();
    assertThat(week.choices()).hasSizeLessThanOrEqualTo(work);
  }
}
