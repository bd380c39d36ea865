package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Score;

class ThrottledListenerTest {
  private final List<SolveEvent> heard = new ArrayList<>();

  private static SolveEvent plan(long medium) {
    return new SolveEvent.Improved(Duration.ZERO, new Score(0, medium, 0), 1);
  }

  private static SolveEvent bound(long medium) {
    return new SolveEvent.BoundImproved(Duration.ZERO, medium);
  }

  private static SolveEvent other() {
    return new SolveEvent.Changed(Duration.ZERO, 1, List.of());
  }

  @Test
  void theFirstIsHeardAtOnceAndTheLatestOfEachKindBeforeAnyOther() {
    var listener = new ThrottledListener(Duration.ofDays(1), heard::add);
    listener.accept(plan(1));
    listener.accept(plan(2));
    listener.accept(bound(9));
    listener.accept(plan(3));
    listener.accept(bound(8));
    listener.pulse();
    assertThat(heard).containsExactly(plan(1));
    listener.accept(other());
    assertThat(heard).containsExactly(plan(1), plan(3), bound(8), other());
    listener.flush();
    assertThat(heard).hasSize(4);
  }

  @Test
  void withoutAPauseAllAreHeard() {
    var listener = new ThrottledListener(Duration.ZERO, heard::add);
    listener.accept(plan(1));
    listener.accept(plan(2));
    assertThat(heard).containsExactly(plan(1), plan(2));
  }

  @Test
  void whatWaitsIsHeardWhenThePauseIsOverThoughNothingMoreHappens() throws InterruptedException {
    var listener = new ThrottledListener(Duration.ofMillis(5), heard::add);
    listener.accept(plan(1));
    listener.accept(plan(2));
    Thread.sleep(20);
    listener.pulse();
    assertThat(heard).containsExactly(plan(1), plan(2));
  }

  @Test
  void aPauseBelowZeroIsRefused() {
    assertThatThrownBy(() -> SolveEvent.throttled(Duration.ofMillis(-1), heard::add))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("PT-0.001S");
  }
}
