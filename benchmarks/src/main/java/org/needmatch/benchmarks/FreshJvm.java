package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Score;

/** Runs a strategy on an input in a JVM of its own. */
record FreshJvm(RunLimits settings) {
  private static final double PATIENCE = 3;
  private static final double SECONDS_TO_END = 60;
  private static final double WITHOUT_TIME_LIMIT = 24 * 3600;

  /**
   * What runs bench as this JVM does, to be followed by its arguments.
   *
   * @param heap
   *          such as 6g, blank for what Java takes by itself
   */
  static List<String> bench(String heap) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!heap.isBlank()) {
      command.add("-Xmx" + heap);
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(Plugins.jvmOptions());
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName()));
    return command;
  }

  Measured measure(Input input, Trial trial) throws IOException, InterruptedException {
    return measure(input, trial, null);
  }

  /**
   * @param keep
   *          where the plan and its certificate are left, null for nowhere
   */
  Measured measure(Input input, Trial trial, @Nullable Path keep)
      throws IOException, InterruptedException {
    var log = Files.createTempFile("bench", ".csv");
    double load = Machine.load();
    long began = System.currentTimeMillis();
    var command = command(input, trial, log, began);
    if (keep != null) {
      command.addAll(List.of("--keep", keep.toString()));
    }
    var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var watch = new ProcessWatch(process);
    watch.await(settings.seconds() > 0
        ? PATIENCE * settings.seconds() + SECONDS_TO_END
        : WITHOUT_TIME_LIMIT);
    double wall = (System.currentTimeMillis() - began) / 1000.0;
    var lines = RunLog.read(log);
    Files.delete(log);
    return new Measured(trial, new Trajectory(input.pinsOnly(), input.total(), lines),
        new Usage(wall, watch.cpuSeconds(), watch.peakMegabytes(), load), Machine.here(),
        process.exitValue());
  }

  private List<String> command(Input input, Trial trial, Path log, long began) {
    Score pins = input.pinsOnly();
    var command = bench(settings.heap());
    command.addAll(List.of("run", "--input", input.folder().toString(), "--log", log.toString(),
        "--strategy", trial.strategy(), "--seed", Long.toString(trial.seed()), "--threads",
        Integer.toString(settings.threads()), "--seconds", Double.toString(settings.seconds()),
        "--steps", Long.toString(settings.steps()), "--began", Long.toString(began), "--total",
        Long.toString(input.total()), "--pins", Long.toString(pins.hard()),
        Long.toString(pins.medium()), Long.toString(pins.soft())));
    return command;
  }
}
