package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.plan.Score;

class RunStoreTest {
  private static final RunLimits SETTINGS = new RunLimits(10, 0, 2, "512m");

  @TempDir
  Path folder;

  static Measured run(String set, String input, long citySeed, long seed, String strategy,
      double seconds, long medium, long bound) {
    return new Measured(new Trial(set, input, citySeed, seed, strategy),
        new Trajectory(new Score(0, 0, 0), 1000, List.of(
            new RunLog.Line(seconds / 2, RunLog.Kind.PLAN, new Score(0, medium - 1, 0), 1000, ""),
            new RunLog.Line(seconds, RunLog.Kind.FINISHED, new Score(0, medium, 3), bound,
                "OPTIMAL"))),
        new Usage(seconds, 2 * seconds, 100, 0.5),
        new Machine("abc", 2, "a, chip", "jvm", "system"), 0);
  }

  @Test
  void goesOnWhereItWas() throws IOException {
    var first = run("all", "300x400", 1, 1, "fast", 1, 500, 500);
    RunStore.open(folder, SETTINGS).add(first);

    var again = RunStore.open(folder, SETTINGS);
    assertThat(again.runs()).containsExactly(first);
    assertThat(again.has(first.trial())).isTrue();

    var second = run("all", "300x400", 1, 2, "fast", 1.5, 400, 600);
    again.add(second);
    assertThat(RunStore.read(folder).runs()).containsExactly(first, second);
  }

  @Test
  void whatARunLeftThatDidNotEndIsLeftOut() throws IOException {
    var whole = run("all", "300x400", 1, 1, "fast", 1, 500, 500);
    var cut = run("all", "300x400", 2, 1, "fast", 1, 500, 500);
    var store = RunStore.open(folder, SETTINGS);
    store.add(whole);
    store.add(cut);
    var runs = folder.resolve("runs.csv");
    var text = Files.readString(runs);
    Files.writeString(runs, text.substring(0, text.length() - 9));

    assertThat(RunStore.open(folder, SETTINGS).runs()).containsExactly(whole);
    assertThat(Files.readString(folder.resolve("events.csv"))).doesNotContain("300x400,2,");
  }

  @Test
  void unknownFiguresStayUnknown() throws IOException {
    var trial = new Trial("all", "input", 0, 1, "fast");
    var run = new Measured(trial, new Trajectory(new Score(0, 0, 0), 9, List.of()),
        new Usage(1, Double.NaN, Double.NaN, -1), new Machine("abc", 2, "chip", "jvm", "system"),
        137);
    RunStore.open(folder, SETTINGS).add(run);

    assertThat(RunStore.read(folder).runs().getFirst().usage().cpuSeconds()).isNaN();
    assertThat(RunStore.read(folder).runs().getFirst().faulty()).isTrue();
  }

  @Test
  void runsOfOtherSettingsAreKeptApart() throws IOException {
    RunStore.open(folder, SETTINGS).add(run("all", "300x400", 1, 1, "fast", 1, 500, 500));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RunStore.open(folder, new RunLimits(0, 500, 2, "512m")))
        .withMessageContaining("10 s").withMessageContaining("500 steps");
  }

  @Test
  void twoRunsOfTheSameAreRefused() throws IOException {
    var store = RunStore.open(folder, SETTINGS);
    var run = run("all", "300x400", 1, 1, "fast", 1, 500, 500);
    store.add(run);

    assertThatIllegalArgumentException().isThrownBy(() -> store.add(run))
        .withMessageContaining("300x400");
  }
}
