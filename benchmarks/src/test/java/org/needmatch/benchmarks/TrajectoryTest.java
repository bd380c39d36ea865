package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Score;

class TrajectoryTest {
  private static final Trajectory RUN = new Trajectory(new Score(0, 10, 0), 200,
      List.of(line(1, RunLog.Kind.PLAN, 50, 200), line(2, RunLog.Kind.BOUND, 50, 100),
          line(4, RunLog.Kind.FINISHED, 100, 100)));

  private static RunLog.Line line(double seconds, RunLog.Kind kind, long medium, long bound) {
    return new RunLog.Line(seconds, kind, new Score(0, medium, 0), bound, "");
  }

  @Test
  void countsAsPinsOnlyBeforeThereIsAPlan() {
    assertThat(RUN.medium(0.99)).isEqualTo(10);
    assertThat(RUN.medium(1)).isEqualTo(50);
    assertThat(RUN.medium(100)).isEqualTo(100);
  }

  @Test
  void anythingIsPossibleBeforeThereIsABound() {
    assertThat(RUN.bound(1.5)).isEqualTo(200);
    assertThat(RUN.bound(2)).isEqualTo(100);
  }

  @Test
  void sumsTheGapOverTime() {
    assertThat(RUN.primalDualIntegral(10)).isEqualTo(0.95 + 0.75 + 2 * 0.5, within(1e-12));
    assertThat(RUN.primalDualIntegral(1.5)).isEqualTo(0.95 + 0.5 * 0.75, within(1e-12));
    assertThat(RUN.primalIntegral(10, 100)).isEqualTo(0.9 + 0.5 + 2 * 0.5, within(1e-12));
  }

  @Test
  void knowsWhenAPlanWasGoodEnoughAndWhenItWasProven() {
    assertThat(RUN.secondsTo(10)).isZero();
    assertThat(RUN.secondsTo(50)).isEqualTo(1);
    assertThat(RUN.secondsTo(101)).isInfinite();
    assertThat(RUN.secondsToProof()).isEqualTo(4);
  }
}
