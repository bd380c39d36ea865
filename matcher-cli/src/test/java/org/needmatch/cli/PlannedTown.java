package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The tiny town with a plan for it, as it was published. */
abstract class PlannedTown {
  @TempDir
  Path folder;

  Path town = Path.of("");
  Path plan = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet").code()).isZero();
  }

  static String assignments(Path of) throws IOException {
    return Files.readString(of.resolve("assignments.csv"));
  }
}
