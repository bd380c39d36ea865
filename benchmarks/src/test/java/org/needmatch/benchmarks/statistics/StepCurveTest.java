package org.needmatch.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepCurveTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  @Test
  void profilesCompareWithTheBestOfEachInstance() {
    var curves = StepCurve.profiles(new double[][]{{1, 4, NEVER, NEVER}, {2, 2, 5, NEVER}});

    assertThat(curves[0].share(1)).isEqualTo(0.25);
    assertThat(curves[0].share(2)).isEqualTo(0.5);
    assertThat(curves[0].share(1e9)).isEqualTo(0.5);
    assertThat(curves[1].share(1)).isEqualTo(0.5);
    assertThat(curves[1].share(2)).isEqualTo(0.75);
  }

  @Test
  void whatNeverComesIsPartOfTheSample() {
    assertThat(StepCurve.of(new double[]{3, NEVER, 1, 2}).share(2)).isEqualTo(0.5);
    assertThat(StepCurve.of(new double[0]).share(1)).isZero();
  }
}
