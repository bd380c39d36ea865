package org.needmatch.benchmarks.statistics;

import java.util.Arrays;

/** Middles of samples. An empty sample has none: the answer is NaN. */
public final class Means {
  private Means() {
  }

  /** The arithmetic mean. */
  public static double arithmetic(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /**
   * The geometric mean of all values plus a shift, less the shift: neither the
   * smallest values rule it, as they do the geometric mean, nor the largest, as
   * they do the arithmetic one (Achterberg, Constraint Integer Programming, 2007,
   * appendix A).
   *
   * @param values
   *          0 or more each
   * @param shift
   *          above 0, in the unit of the values
   */
  public static double shiftedGeometric(double[] values, double shift) {
    return Math.exp(
        Arrays.stream(values).map(value -> Math.log(value + shift)).average().orElse(Double.NaN))
        - shift;
  }

  /** Half of the values are at most this, half at least. */
  public static double median(double[] values) {
    return quantile(values, 0.5);
  }

  /**
   * The quantile between the order statistics, linear between neighbours (Hyndman
   * and Fan's definition 7).
   *
   * @param share
   *          0 to 1
   */
  public static double quantile(double[] values, double share) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double position = share * (sorted.length - 1);
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  /** The sample's standard deviation; 0 for a single value. */
  public static double deviation(double[] values) {
    if (values.length < 2) {
      return values.length == 0 ? Double.NaN : 0;
    }
    double mean = arithmetic(values);
    return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1));
  }
}
