package org.needmatch.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BootstrapTest {
  /**
   * Survival of seven treated mice: Efron and Tibshirani, An Introduction to the
   * Bootstrap, table 2.1; the standard error of the mean is 25.24.
   */
  private static final double[] MICE = {94, 197, 16, 38, 99, 141, 23};

  @Test
  void theIntervalOfAMeanIsAboutTwoStandardErrorsEitherWay() {
    var interval = Bootstrap.interval(MICE, Means::arithmetic);
    double mean = Means.arithmetic(MICE);

    assertThat(mean).isEqualTo(86.86, within(0.01));
    double error = 25.24 * Math.sqrt(6.0 / 7);
    assertThat(interval.low()).isEqualTo(mean - 1.96 * error, within(4.0));
    assertThat(interval.high()).isEqualTo(mean + 1.96 * error, within(4.0));
  }

  @Test
  void repeats() {
    assertThat(Bootstrap.interval(MICE, Means::median))
        .isEqualTo(Bootstrap.interval(MICE, Means::median));
  }

  @Test
  void aConstantSampleLeavesNoDoubt() {
    assertThat(Bootstrap.interval(new double[]{3, 3, 3}, Means::arithmetic))
        .isEqualTo(new Interval(3, 3));
  }
}
