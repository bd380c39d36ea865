package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.needmatch.plan.Score;

/** Runs a strategy on an input in a JVM of its own. */
record FreshJvm(double seconds, int threads, String heap) {
  private static final double PATIENCE = 3;
  private static final double SECONDS_TO_END = 60;

  Measured measure(Input input, String strategy, long seed)
      throws IOException, InterruptedException {
    var log = Files.createTempFile("bench", ".csv");
    double load = Machine.load();
    long began = System.currentTimeMillis();
    var process = new ProcessBuilder(command(input, strategy, seed, log, began))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    if (!process.waitFor((long) (PATIENCE * seconds + SECONDS_TO_END), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    double wall = (System.currentTimeMillis() - began) / 1000.0;
    var lines = RunLog.read(log);
    Files.delete(log);
    return new Measured(input.name(), seed, strategy,
        new Trajectory(input.pinsOnly(), input.total(), lines), wall, load, process.exitValue());
  }

  private List<String> command(Input input, String strategy, long seed, Path log, long began) {
    Score pins = input.pinsOnly();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!heap.isBlank()) {
      command.add("-Xmx" + heap);
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName(),
        "run", "--input", input.folder().toString(), "--log", log.toString(), "--strategy",
        strategy, "--seed", Long.toString(seed), "--threads", Integer.toString(threads),
        "--seconds", Double.toString(seconds), "--began", Long.toString(began), "--total",
        Long.toString(input.total()), "--pins", Long.toString(pins.hard()),
        Long.toString(pins.medium()), Long.toString(pins.soft())));
    return command;
  }
}
