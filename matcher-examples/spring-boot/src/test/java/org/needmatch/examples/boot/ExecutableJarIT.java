package org.needmatch.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The executable jar as users start it. The first solve of a JVM is the one
 * that a static initialiser can spoil for all others, so each kind of thread is
 * first once.
 */
class ExecutableJarIT {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--pool-first", "--thread-first"})
  void solvesFromEveryThreadAndKeepsThePlanOfTheLastJob(String first) throws Exception {
    var output = folder.resolve("output.txt");
    var process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", System.getProperty("application"),
        first, Path.of(System.getProperty("datasets"), "programmes", "family-by-family").toString())
        .redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();

    var text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended).as(text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    for (var how : new String[]{"first", "then", "own strategy", "job", "kept at the end"}) {
      assertThat(text).containsPattern("(?m)^" + how + ": [1-9]\\d* placed, stop \\w+, 0 failed");
    }
    assertThat(text).contains("meters: 3 solves by certified", "health: true",
        "placed, stop CANCELLED, 0 failed").doesNotContain("already been registered");
  }
}
