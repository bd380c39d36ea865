package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GrowthCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String run() {
    var printed = new StringWriter();
    var line = new CommandLine(new GrowthCommand()).setOut(new PrintWriter(printed));
    assertThat(line.execute("--sizes", "120/150,240/300", "--people", "80", "--steps", "200",
        "--out", folder.toString())).isZero();
    return printed.toString();
  }

  @Test
  void eachSizeIsMeasuredOnceAndPlotted() throws Exception {
    assertThat(run()).contains("to the power");
    var table = Files.readString(folder.resolve("growth.csv"));
    assertThat(table.lines()).hasSize(3).first().isEqualTo(String.join(",", GrowthRow.HEADER));
    assertThat(folder.resolve("growth.svg")).content().contains("<svg", "by the clock, power");
    assertThat(folder.resolve("growth-told.svg")).content().contains("told, power");
    assertThat(run()).contains("to the power");
    assertThat(Files.readString(folder.resolve("growth.csv"))).isEqualTo(table);
  }
}
