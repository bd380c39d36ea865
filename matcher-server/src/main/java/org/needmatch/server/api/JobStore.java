package org.needmatch.server.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that are known: some solve, some wait for their turn, some have
 * ended and wait to be asked. All in memory. Thread-safe.
 */
final class JobStore implements AutoCloseable {
  private static final int SWEEP_SECONDS = 5;
  private static final String WAIT_SECONDS = "5";

  private final ApiSettings settings;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<String, Keyed> keys = new LinkedHashMap<>();
  private final ExecutorService executor;
  private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("needmatch-jobs-sweep").factory());

  JobStore(ApiSettings settings) {
    this.settings = settings;
    executor = Executors.newFixedThreadPool(settings.running(),
        Thread.ofPlatform().daemon().name("needmatch-job-", 1).factory());
    var unused = sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS,
        TimeUnit.SECONDS);
  }

  /**
   * A key that a client gave a request, so that sending it again starts nothing.
   *
   * @param body
   *          hash of what was sent
   */
  record Keyed(String jobId, String body) {
  }

  /** A job, and whether the request for it had come before. */
  record Started(Job job, boolean before) {
  }

  /** The job that was started under the key; refuses another body. */
  synchronized Optional<Job> known(@Nullable String key, String body) {
    var before = key == null ? null : keys.get(key);
    if (before == null) {
      return Optional.empty();
    }
    if (!before.body.equals(body)) {
      throw ApiWords.refusal(422, "key-reused");
    }
    return Optional.ofNullable(jobs.get(before.jobId));
  }

  /**
   * @param job
   *          starts it, given the executor
   * @param key
   *          of the request, null for none
   */
  synchronized Started start(Function<ExecutorService, Job> job, @Nullable String key,
      String body) {
    var before = known(key, body);
    if (before.isPresent()) {
      return new Started(before.get(), true);
    }
    sweep();
    if (jobs.values().stream().filter(one -> !one.hasEnded()).count() >= settings.running()
        + settings.queued()) {
      throw ApiWords.refusal(503, "queue-full", settings.running(), settings.queued())
          .with("Retry-After", WAIT_SECONDS);
    }
    if (jobs.size() >= settings.kept()) {
      jobs.values().stream().filter(Job::hasEnded).findFirst().ifPresent(this::forget);
    }
    var started = job.apply(executor);
    jobs.put(started.id(), started);
    if (key != null) {
      keys.put(key, new Keyed(started.id(), body));
    }
    return new Started(started, false);
  }

  synchronized Job get(String id) {
    return Optional.ofNullable(jobs.get(id)).orElseThrow(() -> ApiWords.refusal(404, "no-job"));
  }

  /** The newest first. */
  synchronized List<Job> all() {
    return List.copyOf(jobs.values()).reversed();
  }

  /** Cancels it, and knows nothing of it any more. */
  synchronized void delete(String id) {
    var job = get(id);
    job.cancel();
    forget(job);
  }

  private void forget(Job job) {
    jobs.remove(job.id());
    keys.values().removeIf(one -> one.jobId.equals(job.id()));
  }

  /** Forgets what has been kept long enough, and ends what goes on too long. */
  private synchronized void sweep() {
    for (var job : List.copyOf(jobs.values())) {
      if (job.hasEnded() && job.endedFor().compareTo(settings.keptFor()) > 0) {
        forget(job);
      } else if (job.isLive() && job.untouchedFor().compareTo(settings.keptFor()) > 0) {
        job.finish();
      } else if (!job.isLive() && job.solvingFor().compareTo(settings.longest()) > 0) {
        job.cancel();
      }
    }
  }

  /** Ends all jobs with the plans they have. */
  @Override
  public void close() {
    close(Duration.ZERO);
  }

  /**
   * @param grace
   *          the longest wait for them
   */
  void close(Duration grace) {
    sweeper.shutdownNow();
    all().forEach(Job::cancel);
    executor.shutdown();
    try {
      var unused = executor.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
