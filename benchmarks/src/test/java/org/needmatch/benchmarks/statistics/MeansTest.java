package org.needmatch.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeansTest {
  @Test
  void aShiftTakesSmallValuesTheirSway() {
    assertThat(Means.shiftedGeometric(new double[]{0, 3, 15}, 1)).isEqualTo(3, within(1e-12));
    assertThat(Means.shiftedGeometric(new double[]{0.001, 1000}, 10))
        .isEqualTo(Math.sqrt(10.001 * 1010) - 10, within(1e-9));
  }

  @Test
  void quantilesLieBetweenNeighbours() {
    double[] values = {4, 1, 3, 2};
    assertThat(Means.median(values)).isEqualTo(2.5);
    assertThat(Means.quantile(values, 0.25)).isEqualTo(1.75);
    assertThat(Means.quantile(values, 1)).isEqualTo(4);
    assertThat(Means.quantile(new double[0], 0.5)).isNaN();
  }

  @Test
  void deviationOfASample() {
    assertThat(Means.deviation(new double[]{2, 4, 4, 4, 5, 5, 7, 9})).isEqualTo(2.138,
        within(1e-3));
    assertThat(Means.deviation(new double[]{7})).isZero();
  }
}
