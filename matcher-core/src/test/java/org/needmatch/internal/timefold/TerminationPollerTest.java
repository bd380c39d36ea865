package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TerminationPollerTest {
  @Test
  void itTerminatesOnceItIsOverAndNoMoreWhenClosed() throws InterruptedException {
    var over = new AtomicBoolean();
    var terminated = new AtomicInteger();
    try (var poller = TerminationPoller.start(over::get, terminated::incrementAndGet)) {
      Thread.sleep(120);
      assertThat(terminated).hasValue(0);
      over.set(true);
      for (int i = 0; i < 100 && terminated.get() == 0; i++) {
        Thread.sleep(20);
      }
      assertThat(terminated).hasPositiveValue();
    }
    Thread.sleep(100);
    int then = terminated.get();
    Thread.sleep(200);
    assertThat(terminated).hasValue(then);
  }
}
