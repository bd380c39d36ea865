package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are sent with kill")
@Timeout(120)
class InterruptibleRunTest {
  @TempDir
  Path folder;

  @Test
  void theFirstInterruptWritesTheBestPlanAndEndsWith130() throws Exception {
    var plan = folder.resolve("plan");
    var process = solve(plan);
    awaitFirstPlan(process);

    signal(process, "INT");

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Files.readString(plan.resolve("summary.json"))).contains("\"cancelled\"");
    var city = folder.resolve("city");
    assertThat(Shell.run("verify", city, plan).code()).isZero();
  }

  private Process solve(Path plan) throws IOException {
    var city = folder.resolve("city");
    assertThat(Shell.run("generate", "--volunteers", 60, "--seats", 90, "--out", city).code())
        .isZero();
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), "org.needmatch.cli.Main", "solve",
        city.toString(), "--out", plan.toString(), "--time-limit", "10m", "--progress", "json",
        "--strategy", "timefold-default").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void awaitFirstPlan(Process process) throws IOException {
    var lines = new BufferedReader(
        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.contains("\"improved\"")) {
      line = lines.readLine();
    }
    assertThat(line).as("an event of the first plan").isNotNull();
    Thread.ofVirtual().start(() -> lines.lines().forEach(event -> {
      // A pipe that nobody reads would hold the process up.
    }));
  }

  private static void signal(Process process, String name)
      throws IOException, InterruptedException {
    assertThat(
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor())
        .isZero();
  }
}
