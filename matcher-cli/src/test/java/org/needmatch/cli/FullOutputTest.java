package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output that does not arrive is not called done. */
class FullOutputTest {
  @TempDir
  Path folder;

  private int run(String failure, Object... args) {
    var out = new PrintWriter(new QuietPipe(new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(failure);
      }
    }));
    return Main.run(out, new PrintWriter(new StringWriter()),
        Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }

  @Test
  void aFullDiskUnderStandardOutputIsFive() throws IOException {
    var town = TinyTown.write(folder.resolve("town"));

    assertThat(run("No space left on device", "check", town, "--json")).isEqualTo(5);
    assertThat(run("Broken pipe", "check", town)).as("a reader that has gone").isZero();
  }

  @Test
  void aTraceOnAFullDiskIsFiveAndThePlanIsWritten() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    var town = TinyTown.write(folder.resolve("town"));
    var plan = folder.resolve("plan");

    var run = Shell.run("solve", town, "--out", plan, "--steps", 20, "--trace", "/dev/full");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("--trace");
    assertThat(Shell.run("verify", town, plan).code()).isZero();
  }

  @Test
  void aDeviceIsWrittenToAndALinkLeadsOn() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/null")));
    var town = TinyTown.write(folder.resolve("town"));
    var plan = folder.resolve("plan");
    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20).code()).isZero();
    var device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
    var real = Files.writeString(folder.resolve("real.csv"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("real.csv"));

    assertThat(Shell.run("compare", town, plan, plan, "--csv", device).code()).isZero();
    assertThat(Shell.run("compare", town, plan, plan, "--csv", link).code()).isZero();

    assertThat(Files.isSymbolicLink(device)).isTrue();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).content().startsWith("from_plan,");
  }
}
