package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Score;
import org.needmatch.run.SolveEvent;

class ProgressStateTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ProgressState state = new ProgressState();

  private void begin() {
    state.apply(new SolveEvent.Started(Duration.ZERO, 3, 2, 4, 9, 200));
    state.apply(new SolveEvent.Improved(SECOND, new Score(0, 150, -7), 3));
  }

  @Test
  void whereThereIsNoPlanNothingIsSaidOfIt() {
    state.apply(new SolveEvent.Started(Duration.ZERO, 3, 2, 4, 9, 200));
    state.apply(new SolveEvent.BoundImproved(SECOND, 160));

    assertThat(state.line(SECOND)).isEqualTo("   1.0 s  no plan yet");
  }

  @Test
  void theGapIsOfTheLowestLimitSoFar() {
    begin();
    state.apply(new SolveEvent.BoundImproved(SECOND, 160));
    state.apply(new SolveEvent.BoundImproved(SECOND, 180));

    assertThat(state.line(Duration.ofMillis(2_000)))
        .isEqualTo("   2.0 s  need met 75.0 %  seats 3/4  gap 6.25 %  improving");
  }

  @Test
  void afterAChangeTheOldLimitIsNone() {
    begin();
    state.apply(new SolveEvent.BoundImproved(SECOND, 160));
    state.apply(new SolveEvent.Changed(SECOND, 1, List.of()));

    assertThat(state.line(SECOND)).doesNotContain("gap");
  }

  @Test
  void threeSecondsWithoutAGainAreSaid() {
    begin();

    assertThat(state.line(Duration.ofMillis(3_999))).endsWith("improving");
    assertThat(state.line(Duration.ofSeconds(4))).endsWith("no gain for 3 s");
  }
}
