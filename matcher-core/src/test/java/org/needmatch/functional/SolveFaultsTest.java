package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.StopCause;

/** Interrupts, odd locales, long limits and embedders' mistakes. */
class SolveFaultsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final SolveOptions FEW = SolveOptions.builder().timeLimit(null).stepLimit(20L)
      .build();

  private static Problem problem() {
    var builder = Problem.builder(DAY);
    for (int i = 0; i < 60; i++) {
      builder.add(Volunteer.builder("v" + i).home(53 + i * .001, -1)
          .available(DAY, LocalTime.of(8, 0), LocalTime.of(20, 0)).build());
    }
    for (int i = 0; i < 40; i++) {
      builder.add(Need.builder("n" + i).at(53 + i * .001, -1)
          .on(DAY, LocalTime.of(9 + i % 8, 0), LocalTime.of(10 + i % 8, 0)).volunteers(1 + i % 2, 3)
          .build());
    }
    return builder.build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"certified", "timefold-default", "nearby", "greedy"})
  void aThreadThatIsInterruptedEndsWithThePlanByThenAndStaysInterrupted(String strategy) {
    var problem = problem();
    Thread.currentThread().interrupt();
    var outcome = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(Duration.ofSeconds(20)).strategy(strategy).build());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(outcome.stopCause()).isIn(StopCause.CANCELLED, StopCause.COMPLETED);
    assertThat(outcome.elapsed()).isLessThan(Duration.ofSeconds(15));
    assertThat(Judge.standard().judge(problem, outcome.plan()).validButForPins()).isTrue();
  }

  @Test
  void anExecutorThatIsShutDownNowGetsThePlanByThen() throws Exception {
    var executor = Executors.newSingleThreadExecutor();
    var improved = new CountDownLatch(1);
    var options = SolveOptions.builder().timeLimit(Duration.ofSeconds(60)).build();
    var job = Matcher.create().on(problem()).start(options, executor, event -> {
      if (event instanceof SolveEvent.Improved) {
        improved.countDown();
      }
    });
    var queued = Matcher.create().on(problem()).start(options, executor, event -> {
    });
    improved.await();
    executor.shutdownNow();

    assertThat(job.outcome().get(20, TimeUnit.SECONDS).score().medium()).isPositive();
    assertThatThrownBy(() -> queued.outcome().get(20, TimeUnit.SECONDS))
        .hasCauseInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "ar-EG"})
  void noLocaleChangesThePlan(String tag) {
    var usual = Matcher.create().solve(problem(), FEW);
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(Matcher.create().solve(problem(), FEW).plan()).isEqualTo(usual.plan());
      assertThat(Matcher.create()
          .solve(problem(), FEW.toBuilder().strategy("timefold-default").build()).score().hard())
          .isZero();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aTimeLimitBeyondWhatNanosecondsCountIsAsGoodAsNone() {
    for (var strategy : List.of("certified", "timefold-default", "flow", "nearby")) {
      var outcome = Matcher.create().solve(Problem.builder(DAY).build(), SolveOptions.builder()
          .timeLimit(Duration.ofSeconds(Long.MAX_VALUE)).stepLimit(5L).strategy(strategy).build());
      assertThat(outcome.plan().assignments()).isEmpty();
    }
  }

  @Test
  void aRuleThatSaysNothingIsRefused() {
    var silent = new SeatRule() {
      @Override
      public String code() {
        return "silent";
      }

      @Override
      @SuppressWarnings("NullAway")
      public Verdict judge(Volunteer volunteer, Need need, Role role) {
        return null;
      }
    };
    assertThatThrownBy(() -> Matcher.create().with(silent).solve(problem(), FEW))
        .hasMessageContaining("silent").hasMessageContaining("v");
  }

  @Test
  void aListenerThatThrowsDoesNotEndTheSolve() {
    var mine = new IllegalArgumentException("mine");
    var job = Matcher.create().on(problem()).start(FEW, Runnable::run, event -> {
      if (event instanceof SolveEvent.Improved) {
        throw mine;
      }
    });
    assertThat(job.outcome().join().plan().assignments()).isNotEmpty();
    assertThat(job.status()).isEqualTo(SolveJob.Status.DONE);
  }
}
