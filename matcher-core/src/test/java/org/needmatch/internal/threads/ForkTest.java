package org.needmatch.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ForkTest {
  private final AtomicInteger told = new AtomicInteger();
  private final AtomicInteger ran = new AtomicInteger();

  private Fork fork(Runnable work) {
    return new Fork(work, told::incrementAndGet);
  }

  @Test
  void whatNobodyTookIsDoneByWhoJoins() {
    var fork = fork(ran::incrementAndGet);
    assertThat(fork.isRunning()).isFalse();
    fork.join();
    fork.join();
    fork.take();
    assertThat(ran).as("once").hasValue(1);
  }

  @Test
  void whatFailsFailsWhereItIsJoined() {
    var error = new StackOverflowError();
    assertThatThrownBy(() -> fork(() -> {
      throw error;
    }).join()).isSameAs(error);
    assertThatThrownBy(() -> fork(() -> {
      throw new IllegalStateException("broken");
    }).join()).hasMessage("broken");
  }

  @Test
  void waitingEndsWhenItIsToStop() throws Exception {
    var free = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    var fork = fork(() -> {
      begun.countDown();
      try {
        free.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    var other = Thread.ofVirtual().start(fork::take);
    begun.await();
    assertThat(fork.isRunning()).isTrue();
    assertThat(fork.joinUnless(() -> true)).isFalse();
    free.countDown();
    assertThat(fork.joinUnless(() -> false)).isTrue();
    assertThat(fork.isRunning()).isFalse();
    other.join();
  }

  @Test
  void anInterruptIsToldAndKept() throws Exception {
    var free = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    var fork = new Fork(() -> {
      begun.countDown();
      try {
        free.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }, () -> {
      told.incrementAndGet();
      free.countDown();
    });
    var other = Thread.ofVirtual().start(fork::take);
    begun.await();
    Thread.currentThread().interrupt();
    fork.join();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).hasValueGreaterThanOrEqualTo(1);
    other.join();
  }
}
