package org.needmatch.benchmarks;

/**
 * One run of a comparison.
 *
 * @param exitCode
 *          of the JVM; not 0 when the run failed
 */
record Measured(Trial trial, Trajectory trajectory, Usage usage, Machine machine, int exitCode) {

  String strategy() {
    return trial.strategy();
  }

  long seed() {
    return trial.seed();
  }

  String input() {
    return trial.input();
  }

  Trial.Instance instance() {
    return trial.instance();
  }

  /** Why the run ended, or that it failed. */
  String ending() {
    var lines = trajectory.lines();
    if (!lines.isEmpty() && lines.getLast().kind() == RunLog.Kind.FINISHED) {
      return lines.getLast().remark();
    }
    return "FAILED with exit code " + exitCode;
  }

  /** Whether the run failed or the judge refused its plan. */
  boolean faulty() {
    return exitCode != 0 || ending().startsWith("REFUSED") || ending().startsWith("FAILED");
  }
}
