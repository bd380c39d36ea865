package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Score;
import org.needmatch.run.SolveEvent;

class TrajectoryRecorderTest {
  private static SolveEvent improved(int seconds, long medium) {
    return new SolveEvent.Improved(Duration.ofSeconds(seconds), new Score(0, medium, 0), 1);
  }

  private static SolveEvent limit(int seconds, long medium) {
    return new SolveEvent.BoundImproved(Duration.ofSeconds(seconds), medium);
  }

  private static Trajectory record(boolean timed) {
    var recorder = new TrajectoryRecorder(timed);
    recorder.accept(new SolveEvent.Started(Duration.ZERO, 1, 1, 1, 1, 900));
    recorder.accept(improved(1, 100));
    recorder.accept(limit(2, 800));
    recorder.accept(improved(3, 100));
    recorder.accept(improved(4, 200));
    return recorder.growth();
  }

  @Test
  void betterPlansAndLimitsWithTheirTimes() {
    assertThat(record(true).points()).containsExactly(new Trajectory.Point(1, 100, 900),
        new Trajectory.Point(2, 100, 800), new Trajectory.Point(4, 200, 800));
  }

  @Test
  void withoutTimesOnlyWhatRepeats() {
    assertThat(record(false)).isEqualTo(new Trajectory(false,
        List.of(new Trajectory.Point(0, 100, 0), new Trajectory.Point(0, 200, 0))));
  }

  @Test
  void longRunsKeepFewPointsAndTheirEnds() {
    var recorder = new TrajectoryRecorder(true);
    for (int i = 1; i <= 5000; i++) {
      recorder.accept(improved(i, i));
    }
    var points = recorder.growth().points();

    assertThat(points).hasSizeBetween(100, 400);
    assertThat(points.getFirst().metPoints()).isEqualTo(1);
    assertThat(points.getLast().metPoints()).isEqualTo(5000);
    assertThat(points).isSortedAccordingTo(Comparator.comparingDouble(Trajectory.Point::seconds));
  }
}
