package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "frobnicate", "solve", "solve x", "solve x --out y --time never",
      "solve x --out y --seed one", "solve x --out y --strategy nonsense",
      "solve x --out y --week 31/02/2026", "solve x --out y --threads 0",
      "solve x --out y --progress loud", "verify x", "generate --out x"})
  void wrongUsageIsTwoWithoutAStackTrace(String line) {
    var run = Shell.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("matcher: ").contains("--help").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpAndVersion() {
    assertThat(Shell.run("--help").out()).contains("solve", "check", "verify", "generate");
    assertThat(Shell.run("solve", "--help").out()).contains("--need-tolerance", "--time-limit");
    assertThat(Shell.run("--version").out()).matches("matcher \\d+\\.\\d+\\.\\d+.*\\R");
  }
}
