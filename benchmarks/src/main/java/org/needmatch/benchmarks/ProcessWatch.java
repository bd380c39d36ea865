package org.needmatch.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a process and reads what it uses from outside, so that a run that
 * is killed and memory outside the heap are measured as well.
 */
final class ProcessWatch {
  private static final long INTERVAL_MILLIS = 50;
  private static final double KILOBYTES = 1024;

  private final Process process;
  private double cpuSeconds = Double.NaN;
  private double peakMegabytes = Double.NaN;

  ProcessWatch(Process process) {
    this.process = process;
  }

  /** Waits for the end, or ends the process when the time is over. */
  void await(double seconds) throws InterruptedException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    do {
      look();
      if (System.nanoTime() > end) {
        process.destroyForcibly().waitFor();
      }
    } while (!process.waitFor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
  }

  double cpuSeconds() {
    return cpuSeconds;
  }

  double peakMegabytes() {
    return peakMegabytes;
  }

  private void look() {
    process.info().totalCpuDuration().map(Duration::toNanos)
        .ifPresent(nanos -> cpuSeconds = nanos / 1e9);
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (Files.isReadable(status)) {
      try (var lines = Files.lines(status)) {
        lines.filter(line -> line.startsWith("VmHWM:")).findFirst()
            .map(line -> line.replaceAll("\\D", ""))
            .ifPresent(kilobytes -> peakMegabytes = Double.parseDouble(kilobytes) / KILOBYTES);
      } catch (IOException | UncheckedIOException e) {
        // It ended between the two looks: the last figure stands.
        return;
      }
    }
  }
}
