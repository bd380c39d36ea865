package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without GraphHopper beside it, as the command line is built. */
class RoadsCommandTest {
  @TempDir
  Path folder;

  @Test
  void withoutGraphHopperItSaysWhatToAdd() throws Exception {
    var map = Files.createFile(folder.resolve("map.osm.pbf"));
    var run = Shell.run("roads", "../datasets/rutland", "--osm", map);
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("GraphHopper").contains("MATCHER_ROADS");
  }

  @Test
  void aPlanByStraightLinesIsHeldAgainstTheListedWays() throws Exception {
    var straight = Files.createDirectory(folder.resolve("straight"));
    for (var file : new String[]{"volunteers.csv", "needs.csv"}) {
      Files.copy(Path.of("../datasets/rutland", file), straight.resolve(file));
    }
    var plan = folder.resolve("plan");
    assertThat(Shell.run("solve", straight, "--out", plan, "--steps", "40").code()).isZero();
    var run = Shell.run("compare", "../datasets/rutland", plan);
    assertThat(run.out()).contains("by the ways of travel.csv: of ").contains("without a way");
    assertThat(Shell.run("verify", "../datasets/rutland", plan).code())
        .isEqualTo(ExitCode.RULE_BROKEN);
  }

  @Test
  void checkSaysWhatTheTableHoldsAndLacks() {
    var run = Shell.run("check", "../datasets/rutland");
    assertThat(run.out()).contains("travel.csv has 1,325 rows.")
        .contains("2 volunteers from whose home travel.csv has no way")
        .contains("pairs of places of sessions without a way by walk");
  }
}
