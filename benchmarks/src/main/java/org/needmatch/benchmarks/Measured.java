package org.needmatch.benchmarks;

/**
 * One run of a comparison.
 *
 * @param input
 *          the data set or the city's size
 * @param wallSeconds
 *          from the start of the JVM to its end
 * @param load
 *          of the machine when the run began
 * @param exitCode
 *          of the JVM; not 0 when the run failed
 */
record Measured(String input, long seed, String strategy, Trajectory trajectory, double wallSeconds,
    double load, int exitCode) {

  /** Why the run ended, or that it failed. */
  String ending() {
    var lines = trajectory.lines();
    if (!lines.isEmpty() && lines.getLast().kind() == RunLog.Kind.FINISHED) {
      return lines.getLast().remark();
    }
    return "FAILED with exit code " + exitCode;
  }
}
