package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.run.SolveObserver;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.Problems;

class SolveObserverTest {
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(2)
      .build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final Matcher matcher = Matcher.create().observedBy(this::asked);

  private SolveObserver.Observation asked(Problem problem, SolveOptions options) {
    told.add("asked for " + problem.needs().size() + " by " + options.strategy());
    return new SolveObserver.Observation() {
      @Override
      public void begun() {
        told.add("begun");
      }

      @Override
      public void finished(SolveResult result) {
        told.add("finished with " + result.plan().assignments().size());
      }

      @Override
      public void failed(Throwable cause) {
        told.add("failed with " + cause.getClass().getSimpleName());
      }
    };
  }

  @Test
  void aSolveIsAskedForBegunAndFinished() {
    matcher.solve(Problems.single(), OPTIONS);

    assertThat(told).containsExactly("asked for 1 by certified", "begun", "finished with 1");
  }

  @Test
  void aJobWaitsUntilItsExecutorBegins() throws Exception {
    var waiting = new ArrayList<Runnable>();
    try (var job = matcher.on(Problems.single()).start(OPTIONS, waiting::add)) {
      assertThat(told).containsExactly("asked for 1 by certified");
      waiting.getFirst().run();
      assertThat(job.awaitFor(PATIENCE)).isPresent();
    }
    assertThat(told).containsExactly("asked for 1 by certified", "begun", "finished with 1");
  }

  @Test
  void theErrorIsTold() {
    var unknown = OPTIONS.toBuilder().strategy("no-such").build();
    assertThatThrownBy(() -> matcher.solve(Problems.single(), unknown))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(told).containsExactly("asked for 1 by no-such", "begun",
        "failed with " + IllegalArgumentException.class.getSimpleName());
  }

  @Test
  void whatIsNeverBegunHasFailedOnce() {
    var waiting = new ArrayList<Runnable>();
    var job = matcher.on(Problems.single()).start(OPTIONS, waiting::add);
    job.close();
    waiting.getFirst().run();

    assertThat(told).containsExactly("asked for 1 by certified",
        "failed with " + CancellationException.class.getSimpleName());
  }

  @Test
  void whatTheExecutorRefusesHasFailed() {
    Executor full = task -> {
      throw new RejectedExecutionException("full");
    };
    assertThatThrownBy(() -> matcher.on(Problems.single()).start(OPTIONS, full))
        .isInstanceOf(RejectedExecutionException.class);

    assertThat(told).containsExactly("asked for 1 by certified",
        "failed with " + RejectedExecutionException.class.getSimpleName());
  }

  @Test
  void whatWaitsWhenTheExecutorShutsDownHasFailed() throws Exception {
    try (var executor = Executors.newSingleThreadExecutor();
        var job = matcher.on(Problems.single())
            .start(OPTIONS.toBuilder().stepLimit(Long.MAX_VALUE / 2).build(), executor);
        var queued = matcher.on(Problems.single()).start(OPTIONS, executor)) {
      executor.shutdownNow();
      job.close();
      assertThatThrownBy(() -> queued.awaitFor(PATIENCE)).isInstanceOf(CancellationException.class);
    }
    assertThat(told).endsWith("failed with " + CancellationException.class.getSimpleName());
  }

  @Test
  void oneThatThrowsHarmsNeitherSolveNorOthers() {
    var broken = matcher.observedBy((problem, options) -> {
      throw new IllegalStateException("no meters today");
    }).observedBy((problem, options) -> new SolveObserver.Observation() {
      @Override
      public void begun() {
        throw new IllegalStateException("no meters today");
      }
    });

    assertThat(broken.solve(Problems.single(), OPTIONS).plan().assignments()).hasSize(1);
    assertThat(told).containsExactly("asked for 1 by certified", "begun", "finished with 1");
  }
}
