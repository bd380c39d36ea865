package org.needmatch.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.needmatch.benchmarks.statistics.Means;

/**
 * Runs of one set of inputs, and how they stand to each other.
 *
 * @param strategies
 *          in the order in which they are shown; the first is what others are
 *          held against
 */
record Comparison(RunLimits settings, List<String> strategies, List<Measured> runs) {
  private static final double[] MARKS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800};

  Comparison {
    strategies = List.copyOf(strategies);
    runs = List.copyOf(runs);
  }

  /** Names of the inputs, in the order in which they came. */
  List<String> inputs() {
    return runs.stream().map(Measured::input).distinct().toList();
  }

  /**
   * Instances on which every strategy has run, in the order in which they came.
   */
  List<Trial.Instance> instances() {
    return runs.stream().map(Measured::instance).distinct()
        .filter(instance -> strategies.stream().noneMatch(name -> of(instance, name).isEmpty()))
        .toList();
  }

  /** Runs of a strategy on all instances of an input. */
  List<Measured> of(String input, String strategy) {
    return runs.stream().filter(run -> run.input().equals(input) && run.strategy().equals(strategy))
        .toList();
  }

  /** Runs of a strategy on an instance, by seed of the search. */
  List<Measured> of(Trial.Instance instance, String strategy) {
    return runs.stream()
        .filter(run -> run.instance().equals(instance) && run.strategy().equals(strategy)).toList();
  }

  /**
   * What a strategy costs on each of {@link #instances()}: the mean over the
   * seeds of the search, so that each instance counts once however often it was
   * solved.
   */
  double[] costs(String strategy, ToDoubleFunction<Measured> cost) {
    return instances().stream().mapToDouble(
        instance -> Means.arithmetic(of(instance, strategy).stream().mapToDouble(cost).toArray()))
        .toArray();
  }

  /** Whether a strategy proved its plan best on most seeds, by instance. */
  boolean[] provenMostly(String strategy) {
    double[] shares = costs(strategy, run -> proven(run) ? 1 : 0);
    var answers = new boolean[shares.length];
    for (int i = 0; i < shares.length; i++) {
      answers[i] = shares[i] > 0.5;
    }
    return answers;
  }

  /** How long is looked at: the time limit, or the longest run. */
  double horizon() {
    return settings.seconds() > 0
        ? settings.seconds()
        : runs.stream().mapToDouble(run -> run.usage().wallSeconds()).max().orElse(1);
  }

  /** The seconds at which the strategies are held against each other. */
  double[] marks() {
    double horizon = horizon();
    return DoubleStream
        .concat(DoubleStream.of(MARKS).filter(mark -> mark < horizon), DoubleStream.of(horizon))
        .toArray();
  }

  /** The lowest bound that any run proved of the same instance. */
  long bestBound(Measured run) {
    return runs.stream().filter(other -> other.instance().equals(run.instance()))
        .mapToLong(other -> other.trajectory().bound(Double.MAX_VALUE)).min()
        .orElse(run.trajectory().total());
  }

  /** The most that any run met of the same instance. */
  long bestMedium(Measured run) {
    return runs.stream().filter(other -> other.instance().equals(run.instance()))
        .mapToLong(other -> other.trajectory().last().medium()).max().orElse(0);
  }

  /** Percent by which the run is short of the best bound at a time. */
  double shortfall(Measured run, double time) {
    return 100 * Trajectory.gap(run.trajectory().medium(time), bestBound(run));
  }

  /** The same at the end. */
  double shortfall(Measured run) {
    return shortfall(run, Double.MAX_VALUE);
  }

  /** Percent between the run's plan and its own bound at a time. */
  double provenGap(Measured run, double time) {
    return 100 * Trajectory.gap(run.trajectory().medium(time), run.trajectory().bound(time));
  }

  /** The same at the end. */
  double provenGap(Measured run) {
    return provenGap(run, Double.MAX_VALUE);
  }

  /** Whether the run proved that no plan meets more. */
  boolean proven(Measured run) {
    return !run.faulty() && provenGap(run) == 0;
  }

  /** Seconds until plan and bound met; the horizon when they did not. */
  double secondsToProof(Measured run) {
    return proven(run) ? Math.min(horizon(), run.trajectory().secondsToProof()) : horizon();
  }

  /**
   * Seconds until the run met the best plan of all runs but for a share; infinite
   * when it never did.
   */
  double secondsToTarget(Measured run, double share) {
    return run.faulty()
        ? Double.POSITIVE_INFINITY
        : run.trajectory().secondsTo((long) Math.ceil((1 - share) * bestMedium(run)));
  }

  /** Primal integral against the best bound, in seconds. */
  double primalIntegral(Measured run) {
    return run.trajectory().primalIntegral(horizon(), bestBound(run));
  }

  /** Primal-dual integral, in seconds. */
  double primalDualIntegral(Measured run) {
    return run.trajectory().primalDualIntegral(horizon());
  }

  /**
   * On how many runs the first strategy is above, equal and below at a time, by
   * seeds of city and search.
   */
  int[] record(String input, String strategy, double time) {
    int[] record = new int[3];
    for (var run : of(input, strategy)) {
      of(run.instance(), strategies.getFirst()).stream().filter(r -> r.seed() == run.seed())
          .forEach(reference -> record[1 + Long.signum(
              Long.compare(run.trajectory().medium(time), reference.trajectory().medium(time)))]++);
    }
    return record;
  }
}
