package org.needmatch.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.StopCause;
import org.needmatch.testdomain.Problems;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SolveJobsTest {
  private static final SolveOptions QUICK = SolveOptions.builder().timeLimit(null).stepLimit(2)
      .threads(1).build();
  private static final SolveOptions ENDLESS = QUICK.toBuilder().strategy("until-cancelled").build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SolveJobs jobs = jobs(1, 1, 2);

  private static SolveJobs jobs(int running, int queue, int finished) {
    return new SolveJobs(Matcher.create(), QUICK,
        new NeedmatchProperties.Jobs(running, queue, finished, PATIENCE));
  }

  @AfterEach
  void stop() {
    jobs.stop();
  }

  private SolveJob startEndless(SolveJobs to, String name) throws InterruptedException {
    var begun = new CountDownLatch(1);
    var job = to.start(name, Problems.single(), ENDLESS, event -> {
      if (event instanceof SolveEvent.Improved) {
        begun.countDown();
      }
    });
    assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return job;
  }

  @Test
  void aJobIsFoundByItsNameAlsoWhenItHasEnded() throws Exception {
    var job = jobs.start("monday", Problems.single());
    assertThat(job.awaitFor(PATIENCE)).isPresent();

    assertThat(jobs.find("monday")).contains(job);
    assertThat(jobs.find("tuesday")).isEmpty();
    assertThat(jobs.all()).containsOnlyKeys("monday");
    assertThat(jobs.count(SolveJob.Status.DONE)).isEqualTo(1);
  }

  @Test
  void aNameIsTakenUntilItsJobHasEnded() throws Exception {
    var first = startEndless(jobs, "week");
    assertThatThrownBy(() -> jobs.start("week", Problems.single()))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("week");

    assertThat(jobs.cancel("week")).isTrue();
    assertThat(first.awaitFor(PATIENCE).orElseThrow().stopCause()).isEqualTo(StopCause.CANCELLED);
    assertThat(jobs.cancel("week")).isFalse();
    assertThat(jobs.start("week", Problems.single())).isNotSameAs(first);
  }

  @Test
  void oneWaitsAndMoreAreRefused() throws Exception {
    startEndless(jobs, "runs");
    assertThat(jobs.hasRoom()).isTrue();
    jobs.start("waits", Problems.single());

    assertThat(jobs.hasRoom()).isFalse();
    assertThat(jobs.count(SolveJob.Status.SOLVING)).isEqualTo(1);
    assertThat(jobs.count(SolveJob.Status.QUEUED)).isEqualTo(1);
    assertThatThrownBy(() -> jobs.start("refused", Problems.single()))
        .isInstanceOf(RejectedExecutionException.class)
        .hasMessageContaining("needmatch.jobs.queue-size");
    assertThat(jobs.find("refused")).isEmpty();
  }

  @Test
  void oneThatWaitsIsCancelledAtOnceAndItsPlaceIsFree() throws Exception {
    startEndless(jobs, "runs");
    var waiting = jobs.start("waits", Problems.single());
    assertThat(jobs.cancel("waits")).isTrue();

    assertThat(waiting.outcome()).isCompletedExceptionally();
    assertThat(jobs.hasRoom()).isTrue();
    jobs.start("next", Problems.single());
  }

  @Test
  void onlyTheLastThatEndedAreRemembered() throws Exception {
    for (var name : new String[]{"a", "b", "c"}) {
      assertThat(jobs.start(name, Problems.single()).awaitFor(PATIENCE)).isPresent();
    }
    startEndless(jobs, "d");

    assertThat(jobs.all().keySet()).containsExactly("b", "c", "d");
  }

  @Test
  void atTheEndPlansAreKeptAndNothingWaits() throws Exception {
    var running = startEndless(jobs, "runs");
    var waiting = jobs.start("waits", Problems.single());
    var kept = new AtomicReference<Plan>();
    var unused = running.outcome().thenAccept(result -> kept.set(result.plan()));
    jobs.stop();

    assertThat(kept.get().assignments()).isNotEmpty();
    assertThat(jobs.find("runs")).contains(running);
    assertThat(waiting.outcome()).isCompletedExceptionally();
    assertThat(jobs.isRunning()).isFalse();
    assertThat(jobs.hasRoom()).isFalse();
    assertThatThrownBy(() -> jobs.start("late", Problems.single()))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void startsAgainWithItsContext() throws Exception {
    jobs.stop();
    jobs.start();

    assertThat(jobs.start("again", Problems.single()).awaitFor(PATIENCE)).isPresent();
  }

  @Test
  void whoeverHearsOfAnEndMayAskForTheJobs() throws Exception {
    var job = startEndless(jobs, "runs");
    var seen = job.outcome().thenApply(result -> jobs.find("runs").isPresent());
    jobs.stop();

    assertThat(seen.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theContextEndsItsJobsBeforeItsBeans() {
    var kept = new AtomicReference<Plan>();
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(NeedmatchAutoConfiguration.class)).run(context -> {
          var unused = startEndless(context.getBean(SolveJobs.class), "runs").outcome()
              .thenAccept(result -> {
                assertThat(context.getBean(Matcher.class)).isNotNull();
                kept.set(result.plan());
              });
        });

    assertThat(kept.get().assignments()).isNotEmpty();
  }
}
