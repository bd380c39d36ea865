package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.benchmarks.RunStoreTest.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
  @TempDir
  Path folder;

  @Test
  void writesTablesPlotsAndAPageThatNeedsNoOtherFile() throws Exception {
    var store = RunStore.open(folder, new RunLimits(10, 0, 2, ""));
    for (var set : List.of("tuning", "test")) {
      store.add(run(set, "300<400", 1, 1, "fast", 1, 500, 500));
      store.add(run(set, "300<400", 1, 1, "slow", 2, 450, 900));
    }

    var files = new ResultFiles(store, List.of("fast", "slow"), 0.01);
    files.write();

    assertThat(Files.readAllLines(folder.resolve("results.csv"))).hasSize(5);
    assertThat(Files.readAllLines(folder.resolve("overall.csv"))).hasSize(5);
    assertThat(Files.readAllLines(folder.resolve("tests.csv"))).hasSize(9);
    assertThat(folder.resolve("test-300<400-shortfall.svg")).isNotEmptyFile();
    assertThat(folder.resolve("tuning-profile-proof.svg")).isNotEmptyFile();
    assertThat(folder.resolve("test-time-to-target.svg")).isNotEmptyFile();
    assertThat(Files.readString(files.page()))
        .contains("300&lt;400", "Set: tuning", "Set: test", "<svg")
        .doesNotContain("<script", "src=\"http");
  }

  @Test
  void aSingleStrategyHasNobodyToBeHeldAgainst() throws Exception {
    var store = RunStore.open(folder, new RunLimits(10, 0, 2, ""));
    store.add(run("all", "city", 1, 1, "fast", 1, 500, 500));

    new ResultFiles(store, List.of("fast"), 0.01).write();

    assertThat(Files.readAllLines(folder.resolve("tests.csv"))).hasSize(1);
  }

  @Test
  void numbersSayWhatIsUnknownOrNeverHappens() {
    assertThat(ResultFiles.number(Double.NaN)).isEmpty();
    assertThat(ResultFiles.number(Double.POSITIVE_INFINITY)).isEqualTo("never");
    assertThat(ResultFiles.number(30)).isEqualTo("30");
    assertThat(ResultFiles.probability(0.0000123)).isEqualTo("1.2e-05");
  }
}
