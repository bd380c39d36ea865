package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir
  Path folder;

  @Test
  void exportWritesTheModel() throws IOException {
    var file = folder.resolve("week.mps");

    var run = Shell.run("export", "--mps", file, TinyTown.write(folder.resolve("town")));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(file)).contains(": need van runs\n", "\nOBJSENSE\n    MAX\n")
        .endsWith("ENDATA\n");
  }

  @Test
  void exportThatCannotBeWrittenEndsWithFive() throws IOException {
    var run = Shell.run("export", "--mps", folder.resolve("missing/week.mps"),
        TinyTown.write(folder.resolve("town")));

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("week.mps").contains("--mps");
  }
}
