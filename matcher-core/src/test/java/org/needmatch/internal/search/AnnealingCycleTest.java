package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.internal.search.AnnealingCycle.Start;

class AnnealingCycleTest {
  @ParameterizedTest
  @CsvSource({"0,100,true,NOTHING", "1,100,true,PRICES", "1,100,false,BEST", "2,6000,true,NOTHING",
      "2,6001,true,PRICES", "3,6001,true,BEST", "6,6001,true,BEST"})
  void startsAfreshThenFromPricesOrTheBestPlan(int number, int edges, boolean pricesKnown,
      Start start) {
    assertThat(AnnealingCycle.number(number, edges, pricesKnown).start()).isEqualTo(start);
  }

  @Test
  void theEarlyCycleIsColdAndAsLongAsThereAreCandidates() {
    var early = AnnealingCycle.early(100_000);
    assertThat(early.head()).isEqualTo(0.9);
    assertThat(early.progress(199_000, 0.1, 0.1)).isLessThan(1);
    assertThat(early.progress(201_000, 0.1, 0.1)).isGreaterThan(1);
    assertThat(early.progress(0, 0.1, 0.2)).isGreaterThan(1);
  }

  @Test
  void cyclesGrowUpToTwelveTimesTheFirst() {
    long first = AnnealingCycle.number(0, 1000, true).length();
    assertThat(AnnealingCycle.number(2, 1000, true).length()).isGreaterThan(first);
    assertThat(AnnealingCycle.number(40, 1000, true).length()).isEqualTo(12 * first);
    assertThat(AnnealingCycle.number(42, 1000, true).length()).isEqualTo(12 * first);
  }

  @Test
  void aCityStopsCyclingWhenItsShareIsUsed() {
    for (int edges : new int[]{30_000, 3_000_000}) {
      double end = AnnealingCycle.endOfCityCycles(edges);
      assertThat(AnnealingCycle.ofCity(0, edges, 1000, 0).share()).isEqualTo(end);
      assertThat(AnnealingCycle.ofCity(2, edges, 1000, end).share()).isZero();
    }
    assertThat(AnnealingCycle.ofCity(5, 30_000, 1000, 0.2).start()).isEqualTo(Start.BEST);
    assertThat(AnnealingCycle.ofCity(3, 30_000, 1000, 0.2).start()).isEqualTo(Start.PRICES);
  }

  @Test
  void aLargeCityCyclesLonger() {
    assertThat(AnnealingCycle.endOfCityCycles(3_000_000))
        .isGreaterThan(AnnealingCycle.endOfCityCycles(30_000));
  }

  @Test
  void whereAPlanWasGivenEveryOtherCycleGoesOnFromTheBest() {
    var fromPrices = AnnealingCycle.ofCity(0, 30_000, 1000, 0);
    var given = fromPrices.given(0, 30_000);
    assertThat(given.start()).isEqualTo(Start.BEST);
    assertThat(given.length()).isEqualTo(fromPrices.length());
    assertThat(given.share()).isEqualTo(fromPrices.share());
    assertThat(fromPrices.given(1, 30_000)).isEqualTo(fromPrices);
    var afresh = AnnealingCycle.number(2, 6000, true);
    assertThat(afresh.given(2, 6000)).as("small instances").isEqualTo(afresh);
  }

  @Test
  void progressIsTheFurtherOfProposalsAndBudget() {
    var cycle = new AnnealingCycle(Start.BEST, 0.5, 1000, 0.4);
    assertThat(cycle.progress(0, 0.2, 0.2)).isEqualTo(0.5);
    assertThat(cycle.progress(250, 0.2, 0.2)).as("half of what is left of the way").isCloseTo(0.75,
        within(1e-9));
    assertThat(cycle.progress(0, 0.2, 0.36)).as("half of its share of the budget left")
        .isCloseTo(0.75, within(1e-9));
    assertThat(cycle.progress(1000, 0.2, 0.2)).isGreaterThan(1);
  }
}
