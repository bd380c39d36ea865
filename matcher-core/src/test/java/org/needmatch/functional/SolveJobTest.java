package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.StopCause;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

/** A solve that runs beside the caller. */
class SolveJobTest {
  private static final Problem PROBLEM = TinyProblems.random(5);
  private static final long PATIENCE_SECONDS = 60;

  private static SolveOptions steps(long steps) {
    return StrategiesTest.steps("certified", steps);
  }

  @Test
  void cancellingFromAnotherThreadEndsItWithTheBestPlan() throws Exception {
    var improved = new CountDownLatch(1);
    try (var executor = Executors.newSingleThreadExecutor()) {
      var job = Matcher.create().on(TinyProblems.random(5)).start(steps(Long.MAX_VALUE / 2),
          executor, event -> {
            if (event instanceof SolveEvent.Improved) {
              improved.countDown();
            }
          });
      assertThat(improved.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      var seen = job.best().orElseThrow();
      assertThat(Judge.standard().judge(PROBLEM, seen).validButForPins()).isTrue();
      job.cancel();
      var outcome = job.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(outcome.stopCause()).isIn(StopCause.CANCELLED, StopCause.OPTIMAL);
      assertThat(outcome.score().compareTo(Judge.standard().judge(PROBLEM, seen).score()))
          .isGreaterThanOrEqualTo(0);
      assertThat(job.best()).contains(outcome.plan());
    }
  }

  /** Two people, one commitment of three sessions and one session by itself. */
  @Test
  void seatsInEventsCountEverySessionOfACommitment() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(Problems.anyone("ben").build()).add(session("alone", 0, EngagementTerms.NONE));
    for (int day = 1; day <= 3; day++) {
      problem.add(session("course-" + day, day, new EngagementTerms("course", false, 0)));
    }
    List<SolveEvent> events = Collections.synchronizedList(new ArrayList<>());
    Matcher.create().on(problem.build()).start(steps(20), Runnable::run, events::add);
    assertThat(events.getFirst()).isInstanceOfSatisfying(SolveEvent.Started.class,
        started -> assertThat(started.seats()).isEqualTo(4));
    assertThat(events).filteredOn(SolveEvent.Improved.class::isInstance).last()
        .isInstanceOfSatisfying(SolveEvent.Improved.class,
            improved -> assertThat(improved.seatsFilled()).isEqualTo(4));
  }

  private static Need session(String id, int day, EngagementTerms terms) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).terms(terms)
        .build();
  }

  @Test
  void eventsComeInOrder() throws Exception {
    List<SolveEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (var executor = Executors.newSingleThreadExecutor()) {
      var job = Matcher.create().on(PROBLEM).start(steps(100), executor, events::add);
      var outcome = job.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(events.getFirst()).isInstanceOf(SolveEvent.Started.class);
      assertThat(events.getLast()).isInstanceOfSatisfying(SolveEvent.Finished.class,
          finished -> assertThat(finished.outcome()).isSameAs(outcome));
      assertThat(events.subList(1, events.size() - 1)).isNotEmpty()
          .allMatch(event -> event instanceof SolveEvent.Improved
              || event instanceof SolveEvent.BoundImproved);
      assertThat(events).extracting(SolveEvent::elapsed).isSorted();
      var scores = events.stream().filter(SolveEvent.Improved.class::isInstance)
          .map(event -> ((SolveEvent.Improved) event).score()).toList();
      assertThat(scores).isSorted().doesNotHaveDuplicates().last().isEqualTo(outcome.score());
      var bounds = events.stream().filter(SolveEvent.BoundImproved.class::isInstance)
          .map(event -> ((SolveEvent.BoundImproved) event).medium()).toList();
      assertThat(bounds).isSortedAccordingTo(Collections.reverseOrder());
    }
  }

  @Test
  void anExecutorThatTakesNoMoreIsTheCallersToHear() {
    var executor = Executors.newSingleThreadExecutor();
    executor.shutdown();
    assertThatThrownBy(() -> Matcher.create().on(PROBLEM).start(steps(1), executor, event -> {
    })).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void scoreBoundAndGapAreReadAtAnyTimeAndClosingEndsIt() throws Exception {
    var improved = new CountDownLatch(1);
    try (var executor = Executors.newSingleThreadExecutor()) {
      var planning = Matcher.create().on(PROBLEM);
      try (var job = planning.start(steps(Long.MAX_VALUE / 2), executor, event -> {
        if (event instanceof SolveEvent.Improved) {
          improved.countDown();
        }
      }); var queued = planning.start(steps(1), executor)) {
        assertThat(improved.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var progress = job.progress().orElseThrow();
        assertThat(progress.boundMedium()).isGreaterThanOrEqualTo(progress.score().medium());
        assertThat(progress.gapPercent()).isBetween(0.0, 100.0);
        assertThat(queued.progress()).isEmpty();
        queued.close();
        assertThat(queued.status()).isEqualTo(SolveJob.Status.FAILED);
        job.close();
        assertThat(job.status()).isEqualTo(SolveJob.Status.DONE);
        var outcome = job.awaitFor(Duration.ZERO).orElseThrow();
        assertThat(job.progress().orElseThrow().score()).isEqualTo(outcome.score());
        assertThat(job.progress().orElseThrow().boundMedium()).isEqualTo(outcome.boundMedium());
      }
    }
  }

  @Test
  void beforeItRunsThereIsNoPlan() throws Exception {
    var waiting = new ArrayList<Runnable>();
    var job = Matcher.create().on(Problems.single()).start(steps(10), waiting::add, event -> {
    });
    assertThat(job.best()).isEmpty();
    assertThat(job.awaitFor(Duration.ofMillis(1))).isEmpty();
    assertThat(job.status()).isEqualTo(SolveJob.Status.QUEUED);
    waiting.forEach(Runnable::run);
    assertThat(job.outcome().join().plan().assignments()).hasSize(1);
    assertThat(job.best()).isPresent();
  }

  @Test
  void cancelledBeforeItRunsItEndsAtOnce() {
    var waiting = new ArrayList<Runnable>();
    var job = Matcher.create().on(PROBLEM).start(
        SolveOptions.builder().timeLimit(Duration.ofMinutes(10)).build(), waiting::add, event -> {
        });
    job.cancel();
    waiting.forEach(Runnable::run);
    var outcome = job.outcome().join();
    assertThat(outcome.elapsed()).isLessThan(Duration.ofSeconds(PATIENCE_SECONDS));
    assertThat(Judge.standard().judge(PROBLEM, outcome.plan()).validButForPins()).isTrue();
  }

  @Test
  void oneMatcherServesTwoSolvesAtOnce() throws Exception {
    var matcher = Matcher.create();
    var other = TinyProblems.random(9);
    var expected = List.of(matcher.solve(PROBLEM, steps(80)), matcher.solve(other, steps(80)));
    try (var executor = Executors.newFixedThreadPool(2)) {
      var first = matcher.on(PROBLEM).start(steps(80), executor, event -> {
      });
      var second = matcher.on(other).start(steps(80), executor, event -> {
      });
      assertThat(first.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS).plan())
          .isEqualTo(expected.getFirst().plan());
      assertThat(second.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS).plan())
          .isEqualTo(expected.getLast().plan());
    }
  }

  private static SolveJob endless(ExecutorService executor, CountDownLatch improved) {
    return Matcher.create().on(PROBLEM).start(steps(Long.MAX_VALUE / 2), executor, event -> {
      if (event instanceof SolveEvent.Improved) {
        improved.countDown();
      }
    });
  }

  @Test
  void cancellingWhatItReturnsOrItsTimeOutEndsTheSolve() throws Exception {
    try (var executor = Executors.newSingleThreadExecutor()) {
      var improved = new CountDownLatch(2);
      var cancelled = endless(executor, improved);
      cancelled.outcome().cancel(true);
      var late = endless(executor, improved);
      late.outcome().orTimeout(1, TimeUnit.MILLISECONDS);
      for (var job : List.of(cancelled, late)) {
        var result = job.awaitFor(Duration.ofSeconds(PATIENCE_SECONDS)).orElseThrow();
        assertThat(result.stopCause()).isIn(StopCause.CANCELLED, StopCause.OPTIMAL);
        assertThat(Judge.standard().judge(PROBLEM, result.plan()).validButForPins()).isTrue();
        assertThat(job.status()).isEqualTo(SolveJob.Status.DONE);
      }
    }
  }

  @Test
  void readingTheOutcomeInTimeCancelsNothing() throws Exception {
    try (var executor = Executors.newSingleThreadExecutor()) {
      var job = Matcher.create().on(PROBLEM).start(steps(60), executor);
      var read = job.outcome().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(read.get().stopCause()).isNotEqualTo(StopCause.CANCELLED);
    }
  }

  @Test
  void aShutDownQueueEndsEveryJob() throws Exception {
    var executor = Executors.newSingleThreadExecutor();
    var improved = new CountDownLatch(1);
    var running = endless(executor, improved);
    var queued = endless(executor, improved);
    assertThat(improved.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    executor.shutdownNow();
    var result = running.awaitFor(Duration.ofSeconds(PATIENCE_SECONDS)).orElseThrow();
    assertThat(result.stopCause()).isIn(StopCause.CANCELLED, StopCause.OPTIMAL);
    assertThat(running.best()).contains(result.plan());
    assertThatThrownBy(() -> queued.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .hasCauseInstanceOf(CancellationException.class);
  }

  @Test
  void whateverAListenerThrowsHarmsNothing() {
    var calm = Matcher.create().solve(PROBLEM, steps(60));
    for (var fault : List.of(new IllegalStateException("closed"), new AssertionError("no"),
        new StackOverflowError(), new NoClassDefFoundError("gone"))) {
      var job = Matcher.create().on(PROBLEM).start(steps(60), Runnable::run, event -> {
        if (fault instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) fault;
      });
      assertThat(job.outcome().join().plan()).isEqualTo(calm.plan());
    }
  }
}
