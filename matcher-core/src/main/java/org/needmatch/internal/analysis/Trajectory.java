package org.needmatch.internal.analysis;

import java.util.List;

/**
 * How the plan grew over a run.
 *
 * @param timed
 *          whether the seconds of the points count; not for runs that are to
 *          repeat byte for byte
 * @param points
 *          in order
 */
public record Trajectory(boolean timed, List<Point> points) {

  /** Nothing is known of the run. */
  public static final Trajectory NONE = new Trajectory(false, List.of());

  /**
   * A better plan, or a better limit.
   *
   * @param seconds
   *          since the run began, 0 when not timed
   * @param metPoints
   *          weighted need that the best plan meets, in points
   * @param limitPoints
   *          what no plan is known to exceed by then, in points
   */
  public record Point(double seconds, long metPoints, long limitPoints) {
  }

  /** Copies the list. */
  public Trajectory {
    points = List.copyOf(points);
  }
}
