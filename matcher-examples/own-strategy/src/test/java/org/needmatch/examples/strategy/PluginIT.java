package org.needmatch.examples.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users give it to the command line. */
class PluginIT {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir
  private Path folder;

  private String matcher(int exitCode, String... arguments) throws Exception {
    var output = folder.resolve("output.txt");
    var command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", System.getProperty("matcher")));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--plugins", System.getProperty("plugins")));
    var process = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    var text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended).as(text).isTrue();
    assertThat(process.exitValue()).as(text).isEqualTo(exitCode);
    return text;
  }

  @Test
  void isListedAndPlansWithItsParameters() throws Exception {
    assertThat(matcher(0, "strategies")).contains("scarce-first", "strategy.shuffle");

    var town = Path.of(System.getProperty("datasets"), "programmes", "family-by-family").toString();
    var plan = folder.resolve("plan");
    matcher(0, "solve", town, "--out", plan.toString(), "--strategy", "scarce-first", "--set",
        "strategy.shuffle=0.5", "--steps", "3");
    assertThat(Files.readString(plan.resolve("summary.json"))).contains("scarce-first", "shuffle");
  }
}
