package org.needmatch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
  @ParameterizedTest
  @CsvSource({"0,0,0,-1,9,9,true", "0,2,0,0,1,9,true", "0,1,2,0,1,1,true", "0,1,1,0,1,1,false",
      "-1,9,9,0,0,0,false"})
  void aHigherLevelCountsBeforeAllLowerOnes(long hard, long medium, long soft, long otherHard,
      long otherMedium, long otherSoft, boolean better) {
    assertThat(
        new Score(hard, medium, soft).betterThan(new Score(otherHard, otherMedium, otherSoft)))
        .isEqualTo(better);
  }
}
