package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;

@Timeout(60)
class JobTest {
  private static final Duration KEPT = Duration.ofHours(1);

  private final Problem problem = TinyProblems.random(3);
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  @AfterEach
  void close() {
    executor.shutdownNow();
  }

  private Job job(boolean live) {
    return new Job(Matcher.create(), problem,
        SolveOptions.builder().timeLimit(null).stepLimit(6).threads(1).build(), live, List.of(),
        KEPT, executor);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(50);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(until);
      Thread.sleep(5);
    }
  }

  @Test
  void aJobThatIsCancelledBeforeItBeginsHasNoPlanAndSaysSo() throws Exception {
    var busy = new CountDownLatch(1);
    executor.execute(() -> {
      try {
        busy.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    var job = job(false);
    assertThat(job.isQueued()).isTrue();
    assertThat(job.solvingFor()).isZero();
    assertThat(job.document().expiresInSeconds()).as("while it is known for ever").isNull();

    job.cancel();
    busy.countDown();

    await(job::hasEnded);
    assertThat(job.document().status()).isEqualTo("failed");
    assertThat(job.document().failure()).isNotBlank();
    assertThat(job.plan()).isNull();
    assertThat(job.answers()).isNull();
    assertThat(job.result()).isNull();
  }

  @Test
  void whatIsAskedAboutAPlanIsBuiltOnce() throws Exception {
    var job = job(false);
    await(job::hasEnded);

    assertThat(job.answers()).isNotNull().isSameAs(job.answers());
    assertThat(job.document().expiresInSeconds()).isBetween(3_540L, 3_600L);
    assertThat(job.change(List.of(new ProblemChange.RemoveVolunteer("v0")))).as("too late")
        .isFalse();
  }

  @Test
  void changesThatChangeNothingAreListedAndOnlyTheLastHundred() throws Exception {
    var job = job(true);
    for (int i = 0; i < 103; i++) {
      assertThat(job.change(List.of(new ProblemChange.RemoveVolunteer("nobody" + i)))).isTrue();
    }
    assertThat(job.change(List.of(new ProblemChange.AddVolunteer(Problems.anyone("new").build()))))
        .isTrue();
    await(() -> job.document().changesTaken() == 104);
    job.finish();
    await(job::hasEnded);

    var said = job.document();
    assertThat(said.changesTaken()).as("with those that changed nothing").isEqualTo(104);
    assertThat(said.changesIgnored()).isEqualTo(103);
    assertThat(said.ignored()).hasSize(100);
    assertThat(job.problem().volunteer("new")).isNotNull();
    assertThat(job.problem().volunteers()).hasSize(problem.volunteers().size() + 1);
  }

  @Test
  void noTwoJobsCanBeTakenForEachOther() {
    var first = job(false);
    assertThat(first.id()).hasSize(22).matches("[A-Za-z0-9_-]+").isNotEqualTo(job(false).id());
  }
}
