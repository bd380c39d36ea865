package org.needmatch.benchmarks.statistics;

import java.util.Arrays;

/**
 * The share of a sample that is at most so much, as a curve of steps: a time to
 * target plot when the values are times (Aiex, Resende and Ribeiro,
 * Optimization Letters 1, 2007), a performance profile when they are ratios to
 * the best (Dolan and Moré, Mathematical Programming 91, 2002).
 *
 * @param values
 *          finite ones, ascending
 * @param size
 *          of the sample, those that were not finite included
 */
public record StepCurve(double[] values, int size) {

  /** Of a sample in which infinite stands for never. */
  public static StepCurve of(double[] sample) {
    return new StepCurve(Arrays.stream(sample).filter(Double::isFinite).sorted().toArray(),
        sample.length);
  }

  /**
   * Profiles of several solvers.
   *
   * @param costs
   *          by solver and instance, above 0; infinite when it did not solve it
   * @return a curve for each solver over the ratio to the least cost of the
   *         instance; a solver that fails where all do fails
   */
  public static StepCurve[] profiles(double[][] costs) {
    double[][] ratios = new double[costs.length][];
    for (int solver = 0; solver < costs.length; solver++) {
      ratios[solver] = new double[costs[solver].length];
      for (int i = 0; i < costs[solver].length; i++) {
        double best = Double.POSITIVE_INFINITY;
        for (double[] other : costs) {
          best = Math.min(best, other[i]);
        }
        ratios[solver][i] = Double.isFinite(costs[solver][i])
            ? costs[solver][i] / best
            : Double.POSITIVE_INFINITY;
      }
    }
    return Arrays.stream(ratios).map(StepCurve::of).toArray(StepCurve[]::new);
  }

  /** The share of the sample that is at most so much, 0 to 1. */
  public double share(double most) {
    if (size == 0) {
      return 0;
    }
    return (double) Arrays.stream(values).filter(value -> value <= most).count() / size;
  }
}
