package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.benchmarks.RunStoreTest.run;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  static final Comparison COMPARISON = new Comparison(new RunLimits(10, 0, 2, ""),
      List.of("fast", "slow"),
      List.of(run("all", "300x400", 1, 1, "fast", 1, 500, 500),
          run("all", "300x400", 1, 2, "fast", 1, 480, 600),
          run("all", "300x400", 1, 1, "slow", 2, 450, 900),
          run("all", "300x400", 1, 2, "slow", 2, 450, 900),
          run("all", "300x400", 2, 1, "fast", 1, 400, 800),
          run("all", "300x400", 2, 1, "slow", 1, 400, 700),
          run("all", "300x400", 3, 1, "fast", 1, 400, 700)));

  @Test
  void theBestBoundIsTheLowestOfTheSameInstanceWhateverTheSearch() {
    assertThat(COMPARISON.runs()).extracting(COMPARISON::bestBound).containsExactly(500L, 500L,
        500L, 500L, 700L, 700L, 700L);
    assertThat(COMPARISON.shortfall(COMPARISON.runs().get(2))).isEqualTo(10);
  }

  @Test
  void instancesThatNotAllHaveSolvedAreLeftOut() {
    assertThat(COMPARISON.instances()).extracting(Trial.Instance::citySeed).containsExactly(1L, 2L);
  }

  @Test
  void eachInstanceCountsOnceWithTheMeanOfItsSearches() {
    assertThat(COMPARISON.costs("fast", run -> run.trajectory().last().medium()))
        .containsExactly(490, 400);
  }

  @Test
  void provenIsWhatMostSearchesProve() {
    assertThat(COMPARISON.provenMostly("fast")).containsExactly(false, false);
    assertThat(COMPARISON.proven(COMPARISON.runs().getFirst())).isTrue();
    assertThat(COMPARISON.secondsToProof(COMPARISON.runs().getFirst())).isEqualTo(1);
    assertThat(COMPARISON.secondsToProof(COMPARISON.runs().get(1))).isEqualTo(10);
  }

  @Test
  void theTargetIsTheBestPlanOfAll() {
    assertThat(COMPARISON.secondsToTarget(COMPARISON.runs().get(0), 0)).isEqualTo(1);
    assertThat(COMPARISON.secondsToTarget(COMPARISON.runs().get(1), 0)).isInfinite();
    assertThat(COMPARISON.secondsToTarget(COMPARISON.runs().get(1), 0.05)).isEqualTo(0.5);
  }

  @Test
  void countsRunsOnWhichTheFirstIsAbove() {
    assertThat(COMPARISON.record("300x400", "slow", 10)).containsExactly(2, 1, 0);
    assertThat(COMPARISON.record("300x400", "slow", 0.2)).containsExactly(0, 3, 0);
  }

  @Test
  void spreadBetweenSearchesAndBetweenCitiesIsToldApart() {
    var fast = OverallRow.of(COMPARISON).getFirst();

    assertThat(fast.instances()).isEqualTo(2);
    assertThat(fast.runs()).isEqualTo(3);
    assertThat(fast.proven()).isEqualTo(1);
    assertThat(fast.betweenSearches()).isGreaterThan(0);
    assertThat(OverallRow.of(COMPARISON).get(1).betweenSearches()).isZero();
    assertThat(fast.peakMegabytes()).isEqualTo(100);
  }
}
