package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;

class MenuRunTest extends PublishedDesk {
  @BeforeEach
  void decline() throws Exception {
    now = DeskTown.after(now, new Edit.Answer(TEA, ResponseStatus.DECLINED));
  }

  private MenuRun run() {
    return new MenuRun("7", now, Duration.ofSeconds(2));
  }

  @Test
  void moreChangesNeverMeetLessAndNobodyComesBackWhoSaidNo() {
    var run = run();
    var told = new AtomicInteger();
    run.run(one -> told.incrementAndGet());

    assertThat(run.isDone()).isTrue();
    assertThat(run.hasFailed()).isFalse();
    assertThat(told).hasValueGreaterThan(1);
    var lines = run.lines();
    assertThat(lines).extracting(MenuRun.Line::most).containsExactly("0", "1", "2", "5", "all");
    assertThat(lines).extracting(line -> line.point().score().medium()).isSorted();
    assertThat(lines).allSatisfy(line -> {
      assertThat(line.take().added()).doesNotContain(TEA);
      assertThat(line.point().boundMedium()).isGreaterThanOrEqualTo(line.point().score().medium());
    });
    assertThat(lines.getFirst().take().removed()).isEmpty();
  }

  @Test
  void oneThatIsStoppedBeforeItBeginsIsDoneWithoutALineAndLeavesTheThreadAlone() {
    var run = run();
    run.stop();
    run.run(one -> {
    });

    assertThat(run.isDone()).isTrue();
    assertThat(run.hasFailed()).isFalse();
    assertThat(run.lines()).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void oneThatIsStoppedOnItsWayLeavesTheThreadAlone() {
    var run = run();
    run.run(MenuRun::stop);

    assertThat(run.isDone()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
