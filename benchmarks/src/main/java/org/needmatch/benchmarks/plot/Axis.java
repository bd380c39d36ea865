package org.needmatch.benchmarks.plot;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An axis; what lies beyond its ends is drawn at the end.
 *
 * @param low
 *          above 0 on a logarithmic axis
 * @param high
 *          above {@code low}
 */
public record Axis(String name, double low, double high, boolean logarithmic) {
  private static final int PARTS = 5;

  /** Checks the ends. */
  public Axis {
    if (!(low < high) || logarithmic && !(low > 0)) {
      throw new IllegalArgumentException("The axis \"" + name + "\" cannot run from " + low + " to "
          + high + (logarithmic ? " in logarithms." : "."));
    }
  }

  /** Powers of ten. */
  public static Axis logarithmic(String name, double low, double high) {
    return new Axis(name, low, high, true);
  }

  /** Equal steps. */
  public static Axis linear(String name, double low, double high) {
    return new Axis(name, low, high, false);
  }

  /** From 0 at the low end to 1 at the high one. */
  double position(double value) {
    double inside = Math.clamp(value, low, high);
    return logarithmic
        ? Math.log(inside / low) / Math.log(high / low)
        : (inside - low) / (high - low);
  }

  /** Where a number stands, ascending. */
  double[] ticks() {
    if (!logarithmic) {
      return IntStream.rangeClosed(0, PARTS).mapToDouble(i -> low + (high - low) * i / PARTS)
          .toArray();
    }
    int from = (int) Math.ceil(Math.log10(low) - 1e-9);
    int to = (int) Math.floor(Math.log10(high) + 1e-9);
    double[] factors = to - from < 2 ? new double[]{1, 2, 5} : new double[]{1};
    return IntStream.rangeClosed(from - 1, to).boxed()
        .flatMapToDouble(power -> DoubleStream.of(factors).map(f -> f * Math.pow(10, power)))
        .filter(tick -> tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)).toArray();
  }
}
