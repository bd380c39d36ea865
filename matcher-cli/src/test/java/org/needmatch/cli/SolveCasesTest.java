package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs for which a solve once ended without its plan. */
class SolveCasesTest {
  @TempDir
  Path folder;

  private List<Object> solve(String name, String options) {
    var command = new ArrayList<Object>(List.of("solve", Case.path("referee/" + name), "--out",
        folder.resolve("plan"), "--json", "--quiet"));
    command.addAll(List.of(options.split(" ")));
    return command;
  }

  @ParameterizedTest
  @CsvSource({"oom-apart-minimum, --steps 40", "oom-apart-minimum, --time 1s",
      "oom-min, --steps 40", "hang-city-apart, --steps 8 --week 2026-11-23",
      "certified-crash-city, --steps 40 --week 2026-11-23",
      "nearby-internal-fault, --strategy nearby --steps 200",
      "internal-fault-clockless, --steps 50", "internal-fault-score, --steps 50",
      "rc4-commitment-pins-available, --steps 50", "rc4-commitment-pins-accepted, --steps 50"})
  void endsWithAPlanThatHolds(String name, String options) throws Exception {
    var shell = Shell.run(solve(name, options).toArray());

    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.json().at("/solve/faults").isMissingNode()).isTrue();
    assertThat(Files.readString(folder.resolve("plan/assignments.csv"))).startsWith("need_id");
    assertThat(Shell.run("verify", Case.path("referee/" + name), folder.resolve("plan")).code())
        .isZero();
  }
}
