package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.threads.Workers;
import org.needmatch.rules.RuleSet;

class RoundClockTest {
  @Test
  void onASharedThreadPlansHaveAsMuchTimeAsPricesTook() {
    for (int times : new int[]{1, 4}) {
      var clock = new RoundClock(times);
      var prices = Workers.of(RuleSet.standard().on(1, null)).fork(() -> {
        long end = System.nanoTime() + 3 * RoundClock.NANOS;
        while (System.nanoTime() < end) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
      });
      clock.join(prices);
      long before = System.nanoTime();
      assertThat(clock.deadline() - before).isGreaterThanOrEqualTo(3 * times * RoundClock.NANOS);
    }
  }

  @Test
  void aRoundIsNeverShorterThanItsLeast() {
    var clock = new RoundClock(1);
    clock.join(Workers.of(RuleSet.standard().on(1, null)).fork(() -> {
    }));
    long before = System.nanoTime();
    assertThat(clock.deadline() - before).isGreaterThanOrEqualTo(RoundClock.NANOS);
  }
}
