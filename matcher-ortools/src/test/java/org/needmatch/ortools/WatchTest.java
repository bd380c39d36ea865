package org.needmatch.ortools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WatchTest {
  @Test
  void workThatIsToStopIsInterrupted() {
    var interrupted = new CountDownLatch(1);
    boolean ended = Watch.over(interrupted::countDown, () -> true, () -> {
      try {
        interrupted.await();
        return true;
      } catch (InterruptedException e) {
        return false;
      }
    });
    assertThat(ended).isTrue();
  }

  @Test
  void otherWorkIsLeftAloneAndItsErrorsPassedOn() {
    Runnable never = () -> {
      throw new AssertionError("interrupted");
    };
    assertThat(Watch.over(never, () -> false, () -> "done")).isEqualTo("done");
    assertThatThrownBy(() -> Watch.over(never, () -> false, () -> {
      throw new IllegalStateException("broken");
    })).isInstanceOf(IllegalStateException.class);
  }
}
