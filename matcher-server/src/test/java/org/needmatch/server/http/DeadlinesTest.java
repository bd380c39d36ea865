package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final Duration LONG = Duration.ofHours(1);

  private static void wait(Deadlines deadlines) throws IOException {
    deadlines.read(() -> {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    });
  }

  @Test
  void whoeverIsTooSlowIsToldFromABrokenLineAndTheThreadGoesOn() {
    try (var clock = Executors.newSingleThreadScheduledExecutor()) {
      assertThatThrownBy(() -> wait(new Deadlines(Duration.ofMillis(1), LONG, clock)))
          .isInstanceOf(Deadlines.TooSlow.class);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void aBrokenLineInTimeIsABrokenLine() throws IOException {
    try (var clock = Executors.newSingleThreadScheduledExecutor()) {
      var deadlines = new Deadlines(LONG, LONG, clock);
      assertThatThrownBy(() -> deadlines.write(() -> {
        throw new IOException("reset");
      })).hasMessage("reset");
      var done = new AtomicBoolean();
      deadlines.write(() -> done.set(true));
      assertThat(done).isTrue();
      assertThat(clock.shutdownNow()).as("no alarm is left")
          .allMatch(task -> ((Future<?>) task).isCancelled());
    }
  }
}
