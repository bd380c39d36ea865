package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepOptionsTest {
  @TempDir
  Path folder;

  private Path town = Path.of("");

  private Path plan = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20).code()).isZero();
  }

  private Shell keep(Path from, String to, Object... more) {
    var args = new Object[]{"solve", town, "--out", folder.resolve(to), "--steps", 20, "--keep",
        from};
    var all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    var run = Shell.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    var verify = Shell.run("verify", town, folder.resolve(to));
    assertThat(verify.code()).as(verify.out()).isZero();
    return run;
  }

  @Test
  void theTimeNeedsAPlanToKeep() {
    var run = Shell.run("solve", town, "--out", plan, "--from", "2026-11-23T09:00");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--keep");
  }
}
