package org.needmatch.benchmarks;

import java.util.List;
import org.needmatch.plan.Score;

/**
 * A run's best plan and bound over time, as steps. Before there is a plan it is
 * the pins alone; before there is a bound it is every seat filled. Immutable.
 */
record Trajectory(Score pinsOnly, long total, List<RunLog.Line> lines) {

  Trajectory {
    lines = List.copyOf(lines);
  }

  /** The best plan's medium so long after the start. */
  long medium(double seconds) {
    var line = at(seconds);
    return line == null ? pinsOnly.medium() : line.score().medium();
  }

  /** The best plan's score at the end. */
  Score last() {
    return lines.isEmpty() ? pinsOnly : lines.getLast().score();
  }

  /** The bound so long after the start. */
  long bound(double seconds) {
    var line = at(seconds);
    return line == null ? total : line.bound();
  }

  /** Seconds until a plan was as good as this; infinite when none was. */
  double secondsTo(long medium) {
    if (pinsOnly.medium() >= medium) {
      return 0;
    }
    return lines.stream().filter(line -> line.score().medium() >= medium)
        .mapToDouble(RunLog.Line::seconds).findFirst().orElse(Double.POSITIVE_INFINITY);
  }

  /** Seconds until plan and bound met; infinite when they never did. */
  double secondsToProof() {
    return lines.stream().filter(line -> line.score().medium() >= line.bound())
        .mapToDouble(RunLog.Line::seconds).findFirst().orElse(Double.POSITIVE_INFINITY);
  }

  private RunLog.@org.jspecify.annotations.Nullable Line at(double seconds) {
    RunLog.Line found = null;
    for (var line : lines) {
      if (line.seconds() > seconds) {
        break;
      }
      found = line;
    }
    return found;
  }

  /** How far the plan is from a bound, as a share of the bound. */
  static double gap(long medium, long bound) {
    return bound <= 0 ? 0 : Math.max(0, (double) (bound - medium) / bound);
  }

  /**
   * Primal-dual integral: the gap to the run's own bound, summed over seconds.
   */
  double primalDualIntegral(double horizon) {
    return integral(horizon, Long.MAX_VALUE);
  }

  /** Primal integral: the gap to a bound given, summed over seconds. */
  double primalIntegral(double horizon, long bound) {
    return integral(horizon, bound);
  }

  private double integral(double horizon, long most) {
    double sum = 0;
    double from = 0;
    double gap = gap(pinsOnly.medium(), Math.min(most, total));
    for (var line : lines) {
      double to = Math.min(horizon, line.seconds());
      sum += gap * Math.max(0, to - from);
      from = Math.max(from, to);
      gap = gap(line.score().medium(), Math.min(most, line.bound()));
    }
    return sum + gap * Math.max(0, horizon - from);
  }
}
