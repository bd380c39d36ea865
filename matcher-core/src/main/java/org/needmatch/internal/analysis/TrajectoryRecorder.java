package org.needmatch.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.needmatch.run.SolveEvent;

/**
 * Listens to a run and remembers how the plan grew. Thread-safe; keeps at most
 * a few hundred points.
 */
public final class TrajectoryRecorder implements Consumer<SolveEvent> {
  private static final int MOST = 400;

  private final boolean timed;
  private final List<Trajectory.Point> points = new ArrayList<>();
  private long met;
  private long limit;

  /**
   * @param timed
   *          whether to remember when; leave it out for runs with a step limit,
   *          so that what is written of them repeats byte for byte
   */
  public TrajectoryRecorder(boolean timed) {
    this.timed = timed;
  }

  @Override
  public synchronized void accept(SolveEvent event) {
    switch (event) {
      case SolveEvent.Started started -> limit = started.totalMedium();
      case SolveEvent.Improved improved when improved.score().medium() != met -> {
        met = improved.score().medium();
        add(event);
      }
      case SolveEvent.BoundImproved bound -> {
        limit = bound.medium();
        if (timed) {
          add(event);
        }
      }
      default -> {
      }
    }
  }

  /** What was remembered so far. */
  public synchronized Trajectory growth() {
    return new Trajectory(timed, points);
  }

  private void add(SolveEvent event) {
    points.add(new Trajectory.Point(timed ? event.elapsed().toMillis() / 1000.0 : 0, met,
        timed ? limit : 0));
    if (points.size() > MOST) {
      thin();
    }
  }

  private void thin() {
    for (int i = points.size() - 2; i > 0; i -= 2) {
      points.remove(i);
    }
  }
}
