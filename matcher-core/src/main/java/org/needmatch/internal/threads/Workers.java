package org.needmatch.internal.threads;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.rules.RuleSet;

/**
 * The threads that may work for one caller: the caller's own, and helpers from
 * an executor. Nothing waits for a helper that has not begun, so a full, busy
 * or closed executor costs speed only. Also says when to stop. Immutable but
 * for that; thread-safe.
 */
public final class Workers {
  private static final long IDLE_SECONDS = 5;
  private static final ThreadFactory OWN = Thread.ofPlatform().daemon().name("needmatch-worker-", 1)
      .factory();

  private final int threads;
  private final Executor executor;
  private final BooleanSupplier stop;
  private volatile boolean stopped;

  private Workers(int threads, Executor executor, BooleanSupplier stop) {
    this.threads = threads;
    this.executor = executor;
    this.stop = stop;
  }

  /**
   * As many as these rules may be asked on. Without an executor of the caller's,
   * helpers are threads of our own that end with what they help with.
   */
  public static Workers of(RuleSet rules) {
    var given = rules.executor();
    return new Workers(rules.threads(), given == null ? task -> OWN.newThread(task).start() : given,
        () -> false);
  }

  /**
   * At most so many threads of our own, made when they are needed; closing ends
   * them.
   */
  public static ExecutorService own(int most) {
    return new ThreadPoolExecutor(0, Math.max(1, most), IDLE_SECONDS, TimeUnit.SECONDS,
        new SynchronousQueue<>(), OWN);
  }

  /** The same for work that is cut short soon after this is so, for good. */
  public Workers until(BooleanSupplier enough) {
    return new Workers(threads, executor, enough);
  }

  /** The caller's included. */
  public int threads() {
    return threads;
  }

  /** Whether to stop; once it is so it stays so. */
  public boolean stopped() {
    if (!stopped && stop.getAsBoolean()) {
      stopped = true;
    }
    return stopped;
  }

  /** Lets a helper take the work, if there is one. */
  public Fork fork(Runnable work) {
    var fork = new Fork(work, this::stopped);
    if (threads > 1) {
      try {
        executor.execute(fork::take);
      } catch (RejectedExecutionException e) {
        // The caller does it.
      }
    }
    return fork;
  }

  /**
   * Lets a helper make something, if there is one. Asking for it makes it where
   * nobody has begun, waits, and passes on what that failed with.
   */
  public <T> Supplier<T> ahead(Supplier<T> make) {
    var made = new AtomicReference<@Nullable T>();
    var fork = fork(() -> made.set(make.get()));
    return () -> {
      fork.join();
      return Objects.requireNonNull(made.get());
    };
  }

  /**
   * Does something for each number below the count, in no order, by so many at a
   * time, and leaves the rest when it is to stop. Returns whether all is done.
   */
  public boolean forEach(int count, int chunk, IntConsumer each) {
    var next = new AtomicInteger();
    Runnable share = () -> {
      int from;
      while (!stopped() && (from = next.getAndAdd(chunk)) < count) {
        for (int i = from; i < Math.min(count, from + chunk); i++) {
          each.accept(i);
        }
      }
    };
    var helpers = Stream.generate(() -> fork(share))
        .limit(Math.max(0, Math.min(threads - 1, (count - 1) / chunk))).toList();
    try {
      share.run();
    } finally {
      next.set(count);
      helpers.forEach(Fork::join);
    }
    return !stopped();
  }

  /** What each of a list gives, one after the other in its order. */
  public <T, R> Stream<R> flatMap(List<T> list, Function<T, ? extends List<R>> each) {
    @SuppressWarnings("unchecked")
    var found = (List<R>[]) new List<?>[list.size()];
    forEach(found.length, 1, i -> found[i] = each.apply(list.get(i)));
    return Arrays.stream(found).flatMap(List::stream);
  }
}
