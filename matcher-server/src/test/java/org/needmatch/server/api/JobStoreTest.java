package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.needmatch.api.Matcher;
import org.needmatch.run.SolveOptions;
import org.needmatch.server.http.Refusal;
import org.needmatch.testdomain.TinyProblems;

@Timeout(60)
class JobStoreTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final JobStore store = new JobStore(new ApiSettings(1, 1, 3, LONG, LONG, LONG, 1));

  @AfterEach
  void close() {
    store.close();
  }

  /** One that waits for changes until it is told to end. */
  private static Function<ExecutorService, Job> live() {
    return executor -> new Job(Matcher.create(), TinyProblems.random(3),
        SolveOptions.builder().threads(1).build(), true, List.of(), LONG, executor);
  }

  private Job start() {
    return store.start(live(), null, "").job();
  }

  private static Job ended(Job job) throws InterruptedException {
    job.cancel();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(50);
    while (!job.hasEnded()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(until);
      Thread.sleep(5);
    }
    return job;
  }

  private static void assertRefused(Runnable work, int status, String code) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(status);
      assertThat(refusal.code()).isEqualTo(code);
    });
  }

  @Test
  void aKeyStartsOneJobAndNeverAnotherBody() throws Exception {
    var first = store.start(live(), "k", "a");
    var again = store.start(live(), "k", "a");

    assertThat(first.before()).isFalse();
    assertThat(again.before()).isTrue();
    assertThat(again.job()).isSameAs(first.job());
    assertRefused(() -> store.start(live(), "k", "b"), 422, "key-reused");
    assertThat(store.all()).hasSize(1);
  }

  @Test
  void aKeyIsForgottenWithItsJob() {
    var first = store.start(live(), "k", "a").job();
    store.delete(first.id());

    assertThat(store.known("k", "b")).isEmpty();
    assertRefused(() -> store.get(first.id()), 404, "no-job");
    assertThat(store.start(live(), "k", "b").before()).isFalse();
  }

  @Test
  void nobodyIsForgottenForAJobThatThereIsNoRoomFor() throws Exception {
    var old = ended(start());
    var running = start();
    var queued = start();

    assertRefused(this::start, 503, "queue-full");

    assertThat(store.all()).as("newest first").containsExactly(queued, running, old);
    ended(queued);
    var next = start();
    assertThat(store.all()).as("the oldest that has ended made room").containsExactly(next, queued,
        running);
  }
}
