package org.needmatch.benchmarks;

import java.util.List;
import java.util.stream.DoubleStream;

/** All runs of a comparison so far, and how they stand to each other. */
record Comparison(Machine machine, double seconds, int threads, String heap,
    List<String> strategies, List<Measured> runs) {
  private static final double[] MARKS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800};
  private static final double LEAST_INTEGRAL = 1e-6;

  /** Names of the inputs, in the order in which they came. */
  List<String> inputs() {
    return runs.stream().map(Measured::input).distinct().toList();
  }

  /** Runs of a strategy on an input, by seed. */
  List<Measured> of(String input, String strategy) {
    return runs.stream().filter(run -> run.input().equals(input) && run.strategy().equals(strategy))
        .toList();
  }

  /** The seconds at which the strategies are held against each other. */
  double[] marks() {
    return DoubleStream
        .concat(DoubleStream.of(MARKS).filter(mark -> mark < seconds), DoubleStream.of(seconds))
        .toArray();
  }

  /** The lowest bound that any run proved of the same input and seed. */
  long bestBound(Measured run) {
    return runs.stream()
        .filter(other -> other.input().equals(run.input())
            && (other.seed() == run.seed() || !isCity(run)))
        .mapToLong(other -> other.trajectory().bound(Double.MAX_VALUE)).min()
        .orElse(run.trajectory().total());
  }

  private static boolean isCity(Measured run) {
    return run.input().matches("\\d+x\\d+(-density.*)?");
  }

  /** Percent by which the run is short of the best bound at a time. */
  double shortfall(Measured run, double time) {
    return 100 * Trajectory.gap(run.trajectory().medium(time), bestBound(run));
  }

  /** Percent between the run's plan and its own bound at a time. */
  double provenGap(Measured run, double time) {
    return 100 * Trajectory.gap(run.trajectory().medium(time), run.trajectory().bound(time));
  }

  /** Primal integral against the best bound, in seconds. */
  double primalIntegral(Measured run) {
    return run.trajectory().primalIntegral(seconds, bestBound(run));
  }

  /** On how many seeds the reference is above, equal and below at a time. */
  int[] record(String input, String strategy, double time) {
    int[] record = new int[3];
    for (var run : of(input, strategy)) {
      of(input, strategies.getFirst()).stream().filter(r -> r.seed() == run.seed())
          .forEach(reference -> record[1 + Long.signum(
              Long.compare(run.trajectory().medium(time), reference.trajectory().medium(time)))]++);
    }
    return record;
  }

  /**
   * Geometric mean over seeds of the strategy's primal integral by the first
   * strategy's, from the same input and seed.
   */
  double integralRatio(String input, String strategy) {
    return Math.exp(of(input, strategy).stream()
        .flatMapToDouble(run -> of(input, strategies.getFirst()).stream()
            .filter(reference -> reference.seed() == run.seed())
            .mapToDouble(reference -> Math.log((primalIntegral(run) + LEAST_INTEGRAL)
                / (primalIntegral(reference) + LEAST_INTEGRAL))))
        .average().orElse(0));
  }
}
