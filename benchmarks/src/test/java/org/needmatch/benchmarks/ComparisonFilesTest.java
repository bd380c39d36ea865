package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.plan.Score;

class ComparisonFilesTest {
  private static Measured run(String strategy, long seed, double seconds, long medium, long bound) {
    return new Measured("300x400", seed, strategy, new Trajectory(new Score(0, 0, 0), 1000, List.of(
        new RunLog.Line(seconds, RunLog.Kind.FINISHED, new Score(0, medium, 0), bound, "OPTIMAL"))),
        seconds, 1, 0);
  }

  private static final Comparison COMPARISON = new Comparison(
      new Machine("abc", 2, "<chip>", "jvm", "system"), 10, 2, "", List.of("fast", "slow"),
      List.of(run("fast", 1, 1, 500, 500), run("slow", 1, 2, 450, 900), run("fast", 2, 1, 400, 800),
          run("slow", 2, 1, 400, 700)));

  @Test
  void theBestBoundIsTheLowestOfTheSameInputAndSeed() {
    assertThat(COMPARISON.runs()).extracting(COMPARISON::bestBound).containsExactly(500L, 500L,
        700L, 700L);
    assertThat(COMPARISON.shortfall(COMPARISON.runs().get(1), 10)).isEqualTo(10);
  }

  @Test
  void countsSeedsOnWhichTheFirstIsAbove() {
    assertThat(COMPARISON.record("300x400", "slow", 10)).containsExactly(1, 1, 0);
    assertThat(COMPARISON.record("300x400", "slow", 0.5)).containsExactly(0, 2, 0);
  }

  @Test
  void writesDataPlotsAndAPageThatNeedsNoOtherFile(@TempDir Path folder) throws Exception {
    var files = new ResultFiles(folder, "stem", COMPARISON);
    files.write();

    assertThat(Files.readAllLines(folder.resolve("stem-runs.csv"))).hasSize(5);
    assertThat(folder.resolve("stem-300x400-shortfall.png")).isNotEmptyFile();
    assertThat(folder.resolve("stem-300x400-proven.png")).isNotEmptyFile();
    assertThat(Files.readString(files.page())).contains("&lt;chip&gt;", "data:image/png;base64,")
        .doesNotContain("<script", "http");
    assertThat(Files.readString(folder.resolve("stem.json"))).contains("\"abc\"",
        "\"medium\" : 450");
  }
}
