package org.needmatch.internal.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;

class SolveFlightTest {
  private static final Problem PROBLEM = TinyProblems.random(7);
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(20)
      .threads(1).build();
  private static final int OFTEN = 20_000;
  private static final Runnable NOTHING = () -> {
  };

  @TempDir
  private Path folder;

  @Test
  void aSolveIsReadBackWithItsPhasesAndBounds() throws IOException {
    var events = recorded(() -> Matcher.create().solve(PROBLEM, OPTIONS));
    var result = Matcher.create().solve(PROBLEM, OPTIONS);

    var solve = only(events, "org.needmatch.Solve");
    assertThat(solve.getString("strategy")).isEqualTo("certified");
    assertThat(solve.getInt("volunteers")).isEqualTo(PROBLEM.volunteers().size());
    assertThat(solve.getInt("needs")).isEqualTo(PROBLEM.needs().size());
    assertThat(solve.getInt("threads")).isEqualTo(1);
    assertThat(solve.getInt("assignments")).isEqualTo(result.plan().assignments().size());
    assertThat(solve.getLong("met")).isEqualTo(result.score().medium());
    assertThat(solve.getLong("wanted")).isEqualTo(result.totalMedium());
    assertThat(solve.getLong("bound")).isEqualTo(result.boundMedium());
    assertThat(solve.getDouble("gap")).isEqualTo(result.gapPercent() / 100);
    assertThat(solve.getLong("steps")).isEqualTo(result.steps());
    assertThat(solve.getString("stopCause")).isEqualTo(result.stopCause().name());
    assertThat(solve.getString("failure")).isNull();
    assertThat(solve.getDuration()).isPositive();

    assertThat(named(events, "org.needmatch.Phase")).extracting(one -> one.getString("name"))
        .contains("model", "start", "search", "bound", "timefold");
    assertThat(named(events, "org.needmatch.Phase"))
        .allMatch(one -> !one.getStartTime().isBefore(solve.getStartTime())
            && !one.getEndTime().isAfter(solve.getEndTime()));
    assertThat(named(events, "org.needmatch.Bound")).isNotEmpty()
        .allMatch(one -> one.getLong("bound") >= result.boundMedium());
  }

  @Test
  void aSolveThatFailsIsRecordedWithTheClassOfItsError() throws IOException {
    var unknown = OPTIONS.toBuilder().strategy("no-such").build();
    var events = recorded(
        () -> assertThatThrownBy(() -> Matcher.create().solve(PROBLEM, unknown)).isNotNull());

    var solve = only(events, "org.needmatch.Solve");
    assertThat(solve.getString("failure")).isEqualTo(IllegalArgumentException.class.getName());
    assertThat(solve.getString("stopCause")).isNull();
  }

  @Test
  void eventsHoldNeitherIdsNorNames() throws IOException {
    var events = recorded(() -> Matcher.create().solve(Problems.oneOfEach(), OPTIONS));

    assertThat(events).isNotEmpty().allSatisfy(event -> assertThat(event.toString())
        .doesNotContain("ann", "bob", "kitchen", "Maths club", "hill"));
  }

  /**
   * Counted, not timed: no event is made that nobody records. The JVM's own few
   * bytes are allowed for.
   */
  @Test
  void nothingIsMadeWhenNothingIsRecorded() {
    ask();
    long counting = allocated(() -> {
    });
    assertThat(allocated(SolveFlightTest::ask) - counting).isLessThan(OFTEN);
  }

  private static void ask() {
    for (int i = 0; i < OFTEN; i++) {
      if (FlightRecorder.solve() != null) {
        throw new AssertionError("A solve is recorded.");
      }
      FlightRecorder.bound(i);
      FlightRecorder.phase("search", NOTHING);
    }
  }

  private static long allocated(Runnable work) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private List<RecordedEvent> recorded(Runnable work) throws IOException {
    var file = folder.resolve("solve.jfr");
    try (var recording = new Recording()) {
      List.of("Solve", "Phase", "Bound").forEach(name -> recording.enable("org.needmatch." + name));
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("org.needmatch.")).toList();
  }

  private static RecordedEvent only(List<RecordedEvent> events, String name) {
    var found = named(events, name);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
    return events.stream().filter(event -> event.getEventType().getName().equals(name)).toList();
  }
}
