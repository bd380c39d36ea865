package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTestTest {
  private static IndexedVector alpha(double... numbers) {
    var alpha = new IndexedVector(numbers.length);
    for (int r = 0; r < numbers.length; r++) {
      alpha.add(r, numbers[r]);
    }
    return alpha;
  }

  @Test
  void theFirstToComeToZeroLeaves() {
    var ratios = new RatioTest(new boolean[3]);
    assertThat(ratios.leaving(new double[]{4, 1, 9}, alpha(1, 1, 1))).isEqualTo(1);
    assertThat(ratios.leaving(new double[]{4, 1, 9}, alpha(1, -1, 0))).isZero();
    assertThat(ratios.leaving(new double[]{4, 1, 9}, alpha(0, -1, 0))).isEqualTo(-1);
  }

  @Test
  void ofTwoThatComeTogetherTheLargerPivotLeaves() {
    assertThat(new RatioTest(new boolean[2]).leaving(new double[]{1, 3}, alpha(1, 3))).isEqualTo(1);
  }

  @Test
  void aRowThatSleepsStopsNothing() {
    assertThat(new RatioTest(new boolean[]{true, false}).leaving(new double[]{0, 3}, alpha(1, 1)))
        .isEqualTo(1);
  }
}
