package org.needmatch.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.Problems;
import org.slf4j.LoggerFactory;

class SolveMetersTest {
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(2)
      .threads(1).build();
  private static final int SOLVES = 50;

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Matcher matcher = Matcher.create().observedBy(new SolveMeters(registry));

  @Test
  void aSolveIsTimedWithItsStrategyAndStopCause() {
    matcher.solve(Problems.single(), OPTIONS);

    var timer = registry.get("needmatch.solve").tag("strategy", "certified").tag("stop", "optimal")
        .timer();
    assertThat(timer.count()).isEqualTo(1);
    assertThat(timer.totalTime(timer.baseTimeUnit())).isPositive();
    assertThat(registry.get("needmatch.solve.gap").summary().max()).isZero();
    assertThat(registry.get("needmatch.solve.met").summary().max()).isEqualTo(100);
    assertThat(registry.get("needmatch.solve.faults").counter().count()).isZero();
  }

  @Test
  void whoWaitsAndWhoRunsIsCounted() {
    var waiting = new ArrayList<Runnable>();
    var inside = new ArrayList<Integer>();
    var job = matcher.on(Problems.single()).start(OPTIONS, waiting::add,
        event -> inside.add(active("needmatch.solve.running")));
    assertThat(active("needmatch.solve.waiting")).isEqualTo(1);
    assertThat(active("needmatch.solve.running")).isZero();

    waiting.getFirst().run();
    assertThat(job.outcome()).isCompleted();
    assertThat(inside).isNotEmpty().containsOnly(1);
    assertThat(active("needmatch.solve.waiting")).isZero();
    assertThat(active("needmatch.solve.running")).isZero();
  }

  @Test
  void aJobThatIsNeverBegunWaitsNoMoreAndIsNotTimed() {
    matcher.on(Problems.single()).start(OPTIONS, task -> {
    }).close();

    assertThat(active("needmatch.solve.waiting")).isZero();
    assertThat(registry.find("needmatch.solve").timers()).isEmpty();
  }

  /** Whatever a caller may ask for, tags have few values. */
  @Test
  void namesOfStrategiesThatDoNotExistAreNoTags() {
    for (int i = 0; i < 3; i++) {
      var options = OPTIONS.toBuilder().strategy("guess-" + i).build();
      assertThatThrownBy(() -> matcher.solve(Problems.single(), options))
          .isInstanceOf(IllegalArgumentException.class);
    }

    assertThat(registry.get("needmatch.solve").timers()).singleElement()
        .satisfies(timer -> assertThat(timer.count()).isEqualTo(3))
        .satisfies(timer -> assertThat(timer.getId().getTags())
            .containsExactlyInAnyOrder(Tag.of("strategy", "unknown"), Tag.of("stop", "failed")));
  }

  @Test
  void noMeterNamesAPersonOrASession() {
    matcher.solve(Problems.oneOfEach(), OPTIONS);

    var tags = registry.getMeters().stream().map(Meter::getId).map(Meter.Id::getTags)
        .flatMap(Collection::stream).map(Tag::getKey).distinct().toList();
    assertThat(tags).containsExactlyInAnyOrder("strategy", "stop");
  }

  @Test
  void fiftySolvesAtOnceAddNoMeterTwiceAndWarnOfNothing() throws Exception {
    var log = (Logger) LoggerFactory.getLogger("io.micrometer");
    var lines = new ListAppender<ILoggingEvent>();
    lines.start();
    log.addAppender(lines);
    Metrics.addRegistry(registry);
    try (var executor = Executors.newFixedThreadPool(SOLVES)) {
      var solves = new ArrayList<Callable<SolveResult>>();
      Problem problem = Problems.oneOfEach();
      for (int i = 0; i < SOLVES; i++) {
        solves.add(
            () -> Matcher.create().observedBy(new SolveMeters(registry)).solve(problem, OPTIONS));
      }
      for (var solve : executor.invokeAll(solves)) {
        assertThat(solve.get().plan().assignments()).isNotEmpty();
      }
    } finally {
      Metrics.removeRegistry(registry);
      log.detachAppender(lines);
    }

    assertThat(List.copyOf(lines.list))
        .noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.WARN));
    assertThat(registry.getMeters()).extracting(meter -> meter.getId().getName())
        .filteredOn(name -> !name.startsWith("needmatch."))
        .containsExactlyInAnyOrder("timefold.solver.solve.duration", "timefold.solver.errors");
    assertThat(registry.get("needmatch.solve").timers()).singleElement()
        .satisfies(timer -> assertThat(timer.count()).isEqualTo(SOLVES));
  }

  private int active(String name) {
    return registry.get(name).longTaskTimer().activeTasks();
  }
}
