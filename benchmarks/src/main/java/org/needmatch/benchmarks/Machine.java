package org.needmatch.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where something was measured.
 *
 * @param commit
 *          short, with {@code -changed} when files differ from it
 */
record Machine(String commit, int cores, String processor, String jvm, String system) {

  static Machine here() throws IOException {
    return new Machine(currentCommit(), Runtime.getRuntime().availableProcessors(),
        processorModel(), System.getProperty("java.vm.name") + " " + Runtime.version(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  /** For file names. */
  String name() {
    return commit + "-" + cores + "cores-jdk" + Runtime.version().feature();
  }

  /**
   * Runnable work per core just now, as the system averages it; -1 if unknown.
   */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String currentCommit() throws IOException {
    var text = output("git", "describe", "--always", "--dirty=-changed", "--exclude=*");
    return text.isBlank() ? "unknown" : text.strip();
  }

  private static String output(String... command) throws IOException {
    try {
      var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String processorModel() throws IOException {
    var info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch", "unknown");
    }
    try (var lines = Files.lines(info)) {
      return lines.filter(line -> line.startsWith("model name")).findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("unknown");
    }
  }
}
