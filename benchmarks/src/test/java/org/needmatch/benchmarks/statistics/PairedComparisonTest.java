package org.needmatch.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedComparisonTest {
  /**
   * Depression before and after the first visit: Hollander and Wolfe,
   * Nonparametric Statistical Methods, 1973, p. 29; V is 40, and p for one side
   * 0.01953.
   */
  private static final double[] BEFORE = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
  private static final double[] AFTER = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

  @Test
  void publishedExample() {
    var found = PairedComparison.of(AFTER, BEFORE);

    assertThat(found.p()).isEqualTo(2 * 0.01953, within(1e-4));
    assertThat(found.better()).isEqualTo(7);
    assertThat(found.worse()).isEqualTo(2);
    assertThat(found.medianDifference()).isEqualTo(0.49, within(1e-9));
  }

  @Test
  void instancesWithoutADifferenceSayNothing() {
    double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30, 5, 6};
    double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29, 5, 6};

    var found = PairedComparison.of(after, before);

    assertThat(found.equal()).isEqualTo(2);
    assertThat(found.p()).isEqualTo(PairedComparison.of(AFTER, BEFORE).p());
  }

  @Test
  void equalCostsAreNoEvidence() {
    var found = PairedComparison.of(new double[]{1, 2}, new double[]{1, 2});

    assertThat(found.p()).isEqualTo(1);
    assertThat(found.interval()).isEqualTo(new Interval(0, 0));
  }
}
