package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessWatchTest {

  @Test
  void endsWhatDoesNotEndAndKeepsItsFigures() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "jshell").toString();
    var process = new ProcessBuilder(java, "-q").redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var watch = new ProcessWatch(process);

    watch.await(0.2);

    assertThat(process.isAlive()).isFalse();
    assertThat(process.exitValue()).isNotZero();
    assertThat(watch.cpuSeconds()).isNotNaN();
  }
}
