package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsTest {
  private static final Pairs PAIRS = new Pairs(new int[][]{{0, 2}, {}, {1, 2, 4}}, 5);

  @Test
  void eachPairIsFoundByItsTwoAndByItsRole() {
    assertThat(PAIRS.size()).isEqualTo(5);
    for (int pair = 0; pair < 5; pair++) {
      assertThat(PAIRS.find(PAIRS.volunteer(pair), PAIRS.role(pair))).isEqualTo(pair);
      assertThat(PAIRS.in(PAIRS.role(pair))).contains(pair);
    }
    assertThat(PAIRS.in(2)).containsExactly(1, 3);
    assertThat(PAIRS.in(3)).isEmpty();
    assertThat(PAIRS.firstOf(1)).isEqualTo(PAIRS.firstOf(2)).isEqualTo(2);
  }

  @Test
  void whoMayNotSitThereHasNone() {
    assertThat(PAIRS.find(0, 1)).isNegative();
    assertThat(PAIRS.find(1, 2)).isNegative();
    assertThat(PAIRS.find(2, 0)).as("the pair of somebody else").isNegative();
  }
}
