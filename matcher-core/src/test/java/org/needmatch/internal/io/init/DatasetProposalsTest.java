package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.io.read.ReadOptions;

/** Data sets in our own form are read as before. */
class DatasetProposalsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"kirklees", "city-year", "programmes/access-project",
      "programmes/goodgym", "programmes/home-start", "programmes/dementia-friends",
      "programmes/family-by-family", "programmes/shared-lives", "programmes/recovery-corps",
      "programmes/power-in-dirt"})
  void theProposalChangesNoProblem(String name) throws Exception {
    copy(Path.of("..", "datasets").resolve(name));
    var before = InputReader.read(folder, ReadOptions.defaults());
    var after = new Exported(folder).read();
    assertThat(after.problem().volunteers()).isEqualTo(before.problem().volunteers());
    assertThat(after.problem().needs()).isEqualTo(before.problem().needs());
    assertThat(after.problem().pins()).isEqualTo(before.problem().pins());
    assertThat(after.findings()).isEqualTo(before.findings());
  }

  private void copy(Path dataset) throws IOException {
    try (var files = Files.list(dataset)) {
      for (var file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
