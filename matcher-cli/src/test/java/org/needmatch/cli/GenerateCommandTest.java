package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir
  Path folder;

  @Test
  void generateWritesACityThatSolves() {
    var city = folder.resolve("city");

    var run = Shell.run("generate", "--volunteers", 30, "--seats", 40, "--seed", 3, "--out", city);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Shell.run("check", city, "--strict").code()).isZero();
    assertThat(Shell
        .run("solve", city, "--out", folder.resolve("plan"), "--steps", 5, "--strategy", "greedy")
        .code()).isZero();
  }

  @Test
  void generateRefusesNumbersOutOfRange() {
    var run = Shell.run("generate", "--volunteers", 0, "--seats", 40, "--out", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("volunteers is 0");
  }
}
