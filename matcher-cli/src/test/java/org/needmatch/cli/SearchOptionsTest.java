package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchOptionsTest {
  @TempDir
  private Path folder;

  @Test
  void parametersReachTheStrategyAndTheSummary() throws IOException {
    var town = TinyTown.write(folder.resolve("town"));
    var plan = folder.resolve("plan");

    var run = Shell.run("solve", town, "--out", plan, "--strategy", "serial-dictatorship", "--set",
        "strategy.turn=seat", "--set", "travel.detour=1.2", "--steps", 1);

    assertThat(run.code()).as(run.err()).isZero();
    var summary = new ObjectMapper().readTree(plan.resolve("summary.json").toFile());
    assertThat(summary.at("/solve/parameters/turn").asText()).isEqualTo("seat");
    assertThat(Shell.run("verify", town, plan, "--set", "travel.detour=1.2").code()).isZero();
  }

  @Test
  void whatTheStrategyDoesNotKnowIsWrongUsageWithWhatItKnows() throws IOException {
    var town = TinyTown.write(folder.resolve("town"));

    var run = Shell.run("solve", town, "--out", folder.resolve("plan"), "--strategy", "leximin",
        "--set", "strategy.even=yes");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("even", "over (area, initiative)");
    assertThat(folder.resolve("plan")).doesNotExist();
  }

  @Test
  void otherCommandsHaveNoStrategyToSet() throws IOException {
    var town = TinyTown.write(folder.resolve("town"));
    assertThat(Shell.run("check", town, "--set", "strategy.over=area").code())
        .isEqualTo(ExitCode.UNUSABLE_INPUT);
  }

  @Test
  void aFolderOfPluginsThatIsNoneIsWrongUsage() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    for (var where : new String[]{"empty", "nowhere"}) {
      var run = Shell.run("strategies", "--plugins", folder.resolve(where));
      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
      assertThat(run.err()).contains(where);
    }
  }

  @Test
  void parametersAreListed() {
    assertThat(Shell.run("strategies").out()).contains(
        "strategy.over: whose shares are held even (area, initiative; area when not set)");
  }
}
