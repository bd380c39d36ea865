package org.needmatch.spring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveOptions;
import org.springframework.context.SmartLifecycle;

/**
 * Solves in the background, each under a name. As many run at once as the
 * properties say, others wait, and more than may wait are refused. When the
 * application ends, solves under way keep their best plan: whatever depends on
 * {@link SolveJob#outcome()} runs before any bean is destroyed. Thread-safe.
 */
public final class SolveJobs implements SmartLifecycle {
  /** Ends after the web server has, which may still be asked for a plan. */
  private static final int PHASE = DEFAULT_PHASE - 4096;

  private final Matcher matcher;
  private final SolveOptions defaults;
  private final NeedmatchProperties.Jobs limits;
  private final Map<String, Entry> jobs = new LinkedHashMap<>();
  private @Nullable SolvePool pool;

  /**
   * @param task
   *          by which the pool knows it
   */
  private record Entry(SolveJob job, Runnable task) {
    boolean ended() {
      return job.outcome().isDone();
    }
  }

  /**
   * Jobs of a matcher.
   *
   * @param matcher
   *          solves
   * @param defaults
   *          how to solve where a caller does not say
   * @param limits
   *          how many jobs run, wait and are remembered
   */
  public SolveJobs(Matcher matcher, SolveOptions defaults, NeedmatchProperties.Jobs limits) {
    this.matcher = matcher;
    this.defaults = defaults;
    this.limits = limits;
    pool = new SolvePool(limits);
  }

  /**
   * Starts a solve with the application's options, or lets it wait for its turn.
   *
   * @param name
   *          takes the place of an ended job of that name
   * @param problem
   *          the problem
   * @return the job
   * @throws IllegalStateException
   *           when a job of that name has not ended
   * @throws RejectedExecutionException
   *           when too many wait, or the application ends
   */
  public SolveJob start(String name, Problem problem) {
    return start(name, problem, defaults, event -> {
    });
  }

  /**
   * Starts a solve, or lets it wait for its turn.
   *
   * @param name
   *          takes the place of an ended job of that name
   * @param problem
   *          the problem
   * @param options
   *          how to solve
   * @param listener
   *          is told of the solve's course, on its thread
   * @return the job
   * @throws IllegalStateException
   *           when a job of that name has not ended
   * @throws RejectedExecutionException
   *           when too many wait, or the application ends
   */
  public synchronized SolveJob start(String name, Problem problem, SolveOptions options,
      Consumer<SolveEvent> listener) {
    var before = jobs.get(name);
    if (before != null && !before.ended()) {
      throw new IllegalStateException(
          "The job " + name + " has not ended. Cancel it, or give the new one another name.");
    }
    var open = pool;
    if (open == null) {
      throw new RejectedExecutionException("The application ends: it takes no more jobs.");
    }
    var task = new AtomicReference<Runnable>(() -> {
    });
    var job = matcher.on(problem).start(options, run -> {
      open.execute(run);
      task.set(run);
    }, listener);
    jobs.remove(name);
    jobs.put(name, new Entry(job, task.get()));
    forgetOldest();
    return job;
  }

  /**
   * The job of a name, as long as it is remembered.
   *
   * @param name
   *          as it was started
   * @return empty when there is none
   */
  public synchronized Optional<SolveJob> find(String name) {
    return Optional.ofNullable(jobs.get(name)).map(Entry::job);
  }

  /**
   * All jobs that are remembered.
   *
   * @return by their names, the oldest first
   */
  public synchronized Map<String, SolveJob> all() {
    var all = new LinkedHashMap<String, SolveJob>();
    jobs.forEach((name, entry) -> all.put(name, entry.job()));
    return Collections.unmodifiableMap(all);
  }

  /**
   * Asks the job to end soon: one under way with its best plan, one that waits at
   * once and without an outcome. Does not wait.
   *
   * @param name
   *          as it was started
   * @return false when there is no such job or it has ended
   */
  public synchronized boolean cancel(String name) {
    var entry = jobs.get(name);
    if (entry == null || entry.ended()) {
      return false;
    }
    cancel(entry, pool);
    return true;
  }

  /**
   * How many of the jobs that are remembered stand there.
   *
   * @param status
   *          where
   * @return their number
   */
  public synchronized long count(SolveJob.Status status) {
    return jobs.values().stream().filter(entry -> entry.job().status() == status).count();
  }

  /**
   * Whether one more job would be taken now.
   *
   * @return false when too many wait, or the application ends
   */
  public synchronized boolean hasRoom() {
    return pool != null && pool.hasRoom();
  }

  @Override
  public synchronized void start() {
    if (pool == null) {
      pool = new SolvePool(limits);
    }
  }

  /** Ends all jobs, and waits until those under way have kept their plans. */
  @Override
  public void stop() {
    var ending = close();
    if (ending != null) {
      ending.end(limits.shutdownTimeout());
    }
  }

  private synchronized @Nullable SolvePool close() {
    var ending = pool;
    pool = null;
    jobs.values().forEach(entry -> cancel(entry, ending));
    return ending;
  }

  @Override
  public synchronized boolean isRunning() {
    return pool != null;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  private static void cancel(Entry entry, @Nullable SolvePool pool) {
    if (pool != null && pool.withdraw(entry.task())) {
      entry.job().close();
    } else {
      entry.job().cancel();
    }
  }

  private void forgetOldest() {
    List<String> over = new ArrayList<>();
    jobs.forEach((name, entry) -> {
      if (entry.ended()) {
        over.add(name);
      }
    });
    over.stream().limit(Math.max(0, over.size() - limits.finished())).forEach(jobs::remove);
  }
}
