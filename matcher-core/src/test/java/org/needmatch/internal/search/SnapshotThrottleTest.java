package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotThrottleTest {
  @Test
  void withStepsItIsDueByTheSizeOfTheGraph() {
    var small = new SnapshotThrottle(false, 100);
    assertThat(small.due()).isTrue();
    assertThat(small.due()).isTrue();
    assertThat(small.due()).isTrue();
    var large = new SnapshotThrottle(false, 80_000);
    assertThat(large.due()).isFalse();
    assertThat(large.due()).isFalse();
    assertThat(large.due()).isTrue();
    assertThat(large.due()).isFalse();
  }

  @Test
  void withTimeItIsNotDueSoonAfterALookThatTookLong() {
    var throttle = new SnapshotThrottle(true, 80_000);
    assertThat(throttle.due()).isTrue();
    throttle.run(() -> {
      long end = System.nanoTime() + 50_000_000;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    });
    assertThat(throttle.due()).as("fewer than 25 times 50 ms have passed").isFalse();
  }
}
