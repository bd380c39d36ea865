package org.needmatch.benchmarks.statistics;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals of 95 per cent from 10,000 resamples (Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). What is
 * resampled must be independent: instances, not runs on the same one. The same
 * sample always gives the same interval. Cost: 10,000 times the statistic's.
 */
public final class Bootstrap {
  private static final int RESAMPLES = 10_000;
  private static final double TAIL = 0.025;
  private static final long SEED = 1;

  private Bootstrap() {
  }

  /** The interval of a statistic; NaN at both ends for an empty sample. */
  public static Interval interval(double[] sample, ToDoubleFunction<double[]> statistic) {
    if (sample.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    var random = new SplittableRandom(SEED);
    double[] found = new double[RESAMPLES];
    double[] drawn = new double[sample.length];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int k = 0; k < drawn.length; k++) {
        drawn[k] = sample[random.nextInt(sample.length)];
      }
      found[i] = statistic.applyAsDouble(drawn);
    }
    return new Interval(Means.quantile(found, TAIL), Means.quantile(found, 1 - TAIL));
  }
}
