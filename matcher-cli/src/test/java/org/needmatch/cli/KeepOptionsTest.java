package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeepOptionsTest extends PlannedTown {
  @Test
  void theTimeNeedsAPlanToKeep() {
    var run = Shell.run("solve", town, "--out", plan, "--from", "2026-11-23T09:00");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--keep");
  }
}
