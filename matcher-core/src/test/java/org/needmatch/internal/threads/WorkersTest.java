package org.needmatch.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.rules.RuleSet;

class WorkersTest {
  private static final long PATIENCE_MILLIS = 60_000;

  private static Workers on(int threads, @Nullable Executor executor) {
    return Workers.of(RuleSet.standard().on(threads, executor));
  }

  private static List<Integer> squares(Workers workers) {
    return workers.flatMap(IntStream.range(0, 100).boxed().toList(), i -> List.of(i * i)).toList();
  }

  private static final List<Integer> SQUARES = IntStream.range(0, 100).map(i -> i * i).boxed()
      .toList();

  @Test
  void oneThreadIsTheCallers() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    assertThat(on(1, task -> {
      throw new AssertionError("nobody else is asked");
    }).forEach(50, 1, i -> seen.add(Thread.currentThread()))).isTrue();
    assertThat(seen).containsExactly(Thread.currentThread());
  }

  @Test
  void helpersShareTheLoopAndItsOrderIsKept() {
    assertThat(squares(on(3, null))).isEqualTo(SQUARES);
    var bothAreIn = new CountDownLatch(2);
    on(2, null).forEach(2, 1, i -> {
      bothAreIn.countDown();
      try {
        bothAreIn.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
  }

  @Test
  void whatIsMadeAheadIsMadeOnceByWhoeverIsThere() {
    for (var workers : List.of(on(1, null), on(2, null), on(2, task -> {
      // Nobody comes.
    }))) {
      var calls = new AtomicInteger();
      var made = workers.ahead(calls::incrementAndGet);
      assertThat(made.get()).isEqualTo(1);
      assertThat(made.get()).isEqualTo(1);
    }
    var fails = on(2, null).ahead(() -> {
      throw new IllegalStateException("not to be had");
    });
    assertThatThrownBy(fails::get).hasMessage("not to be had");
  }

  @Test
  void anExecutorThatNeverRunsATaskCostsSpeedOnly() throws Exception {
    List<Runnable> late = new ArrayList<>();
    assertThat(squares(on(4, late::add))).isEqualTo(SQUARES);
    assertThat(late).hasSize(3);
    late.forEach(Runnable::run);
    assertThat(squares(on(4, Runnable::run))).isEqualTo(SQUARES);
    assertThat(squares(on(4, task -> {
      throw new RejectedExecutionException();
    }))).isEqualTo(SQUARES);
    try (var own = Executors.newSingleThreadExecutor()) {
      assertThat(own.submit(() -> squares(on(4, own))).get()).isEqualTo(SQUARES);
    }
  }

  @Test
  void whatAHelperFailsWithReachesTheCaller() {
    var helper = new CountDownLatch(1);
    var caller = Thread.currentThread();
    assertThatThrownBy(() -> on(2, null).forEach(2, 1, i -> {
      if (Thread.currentThread().equals(caller)) {
        try {
          helper.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      } else {
        helper.countDown();
        throw new IllegalStateException("of a helper");
      }
    })).isInstanceOf(IllegalStateException.class).hasMessage("of a helper");
  }

  @Test
  void itStopsForGoodAndLeavesTheRest() {
    var asked = new AtomicInteger();
    var done = new AtomicInteger();
    var workers = on(1, null).until(() -> asked.incrementAndGet() == 4);
    assertThat(workers.forEach(100, 2, i -> done.incrementAndGet())).isFalse();
    assertThat(done).hasValue(6);
    assertThat(workers.stopped()).isTrue();
    assertThat(workers.forEach(100, 2, i -> done.incrementAndGet())).isFalse();
    assertThat(done).hasValue(6);
  }

  @Test
  void anInterruptIsSeenWhileItWaitsAndStaysSet() throws Exception {
    var begun = new CountDownLatch(1);
    var caller = Thread.currentThread();
    try {
      var workers = on(2, null).until(caller::isInterrupted);
      var fork = workers.fork(() -> {
        begun.countDown();
        while (!workers.stopped()) {
          Thread.onSpinWait();
        }
      });
      begun.await();
      caller.interrupt();
      fork.join();
      assertThat(caller.isInterrupted()).isTrue();
    } finally {
      var unused = Thread.interrupted();
    }
  }

  @Test
  void ownThreadsAreDaemonsOfOurNameAndEndWithTheCall() throws InterruptedException {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    try (var own = Workers.own(2)) {
      on(3, own).forEach(300, 1, i -> seen.add(Thread.currentThread()));
    }
    seen.remove(Thread.currentThread());
    for (var thread : seen) {
      thread.join(PATIENCE_MILLIS);
    }
    assertThat(seen).allMatch(thread -> !thread.isAlive())
        .allMatch(thread -> thread.getName().startsWith("needmatch-worker-"))
        .allMatch(Thread::isDaemon);
  }
}
