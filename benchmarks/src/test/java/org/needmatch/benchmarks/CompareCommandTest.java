package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
  @TempDir
  Path folder;

  private final StringWriter err = new StringWriter();

  private int compare(String... more) {
    var arguments = new ArrayList<>(
        List.of("--sizes", "30/40", "--city-seeds", "1", "--steps", "50", "--threads", "1"));
    arguments.addAll(List.of(more));
    return new CommandLine(new CompareCommand()).setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(new StringWriter())).execute(arguments.toArray(String[]::new));
  }

  @Test
  void runsInAJvmOfItsOwnGoesOnAndMerges() throws Exception {
    var one = folder.resolve("one").toString();
    assertThat(compare("--strategies", "greedy", "--out", one)).isZero();
    var run = RunStore.read(Path.of(one)).runs().getFirst();
    assertThat(run.trajectory().last().medium()).isPositive();
    assertThat(run.usage().cpuSeconds()).isPositive();

    assertThat(compare("--strategies", "greedy,first-come", "--out", one)).isZero();
    var runs = RunStore.read(Path.of(one)).runs();
    assertThat(runs).hasSize(2).startsWith(run);

    var merged = folder.resolve("merged").toString();
    assertThat(new CommandLine(new MergeCommand()).setOut(new PrintWriter(new StringWriter()))
        .execute(one, "--out", merged)).isZero();
    assertThat(RunStore.read(Path.of(merged)).runs()).isEqualTo(runs);
  }

  @Test
  void aStrategyThatIsNotThereIsNamedBeforeAnythingRuns() {
    assertThat(compare("--strategies", "greedy,cretified", "--out", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("cretified", "certified");
    assertThat(folder.resolve("runs.csv")).doesNotExist();
  }

  @Test
  void everyOptionIsDocumented() throws Exception {
    var page = Files.readString(Path.of("..", "docs", "performance.md"));

    assertThat(CommandLine.Model.CommandSpec.forAnnotatedObject(new CompareCommand()).options())
        .filteredOn(option -> !option.usageHelp() && !option.versionHelp())
        .allSatisfy(option -> assertThat(page).contains(option.longestName()));
  }
}
