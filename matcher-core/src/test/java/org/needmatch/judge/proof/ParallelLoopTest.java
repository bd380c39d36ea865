package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelLoopTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 1000})
  void eachNumberIsTakenOnce(int count) {
    try (var threads = Executors.newCachedThreadPool()) {
      var taken = new AtomicIntegerArray(count);
      new ParallelLoop(4, threads).forEach(count, taken::incrementAndGet);
      for (int i = 0; i < count; i++) {
        assertThat(taken.get(i)).isEqualTo(1);
      }
    }
  }

  @Test
  void twoWorkAtATime() {
    try (var threads = Executors.newCachedThreadPool()) {
      var barrier = new CyclicBarrier(2);
      Set<Thread> who = ConcurrentHashMap.newKeySet();
      new ParallelLoop(2, threads).forEach(2, 1, number -> {
        who.add(Thread.currentThread());
        try {
          barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      });
      assertThat(who).hasSize(2).contains(Thread.currentThread());
    }
  }

  @Test
  void threadsThatNeverComeCostNothing() {
    Executor never = task -> {
    };
    Executor closed = task -> {
      throw new RejectedExecutionException();
    };
    for (var executor : new Executor[]{never, closed}) {
      var taken = new AtomicIntegerArray(100);
      new ParallelLoop(3, executor).forEach(100, taken::incrementAndGet);
      assertThat(taken.get(99)).isEqualTo(1);
    }
  }

  @Test
  void whatAThreadThrowsEndsTheLoopAndIsTold() {
    try (var threads = Executors.newCachedThreadPool()) {
      var taken = new AtomicIntegerArray(100_000);
      assertThatThrownBy(() -> new ParallelLoop(3, threads).forEach(taken.length(), number -> {
        taken.incrementAndGet(number);
        if (number == 40) {
          throw new ArithmeticException("too large");
        }
      })).isInstanceOf(ArithmeticException.class);
      assertThat(taken.get(taken.length() - 1)).isZero();
    }
  }

  @Test
  void anInterruptStaysSetAndDoesNotEndTheLoop() {
    try (var threads = Executors.newCachedThreadPool()) {
      var taken = new AtomicIntegerArray(100);
      Thread.currentThread().interrupt();
      new ParallelLoop(2, threads).forEach(100, 1, taken::incrementAndGet);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(taken.get(99)).isEqualTo(1);
    }
  }
}
