package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says to somebody who mistypes, or has much to read. */
class FindingOnesWayTest {
  @TempDir
  Path folder;

  private Path town = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void plan() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
  }

  private void solve() {
    var run = Shell.run("solve", town, "--out", plan, "--steps", 5, "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void aMistypedOptionIsNamed() {
    assertThat(Shell.run("solve", town, "--tme", "3s", "--out", plan).err())
        .contains("Did you mean --time?");
  }

  @Test
  void helpAndCompletionAreCommands() {
    assertThat(Shell.run("help", "solve").out()).startsWith("Usage: matcher solve");
    var script = Shell.run("completion");
    assertThat(script.code()).isZero();
    assertThat(script.out()).startsWith("#!/usr/bin/env bash").contains("--messages", "explain");
  }

  @Test
  void anIdInAnotherCaseIsNamed() {
    solve();
    assertThat(Shell.run("explain", town, plan, "--need", "LATE").err())
        .contains("There is no need LATE in the input. Maybe late is meant.");
  }

  @Test
  void muchIsAPageAndTheRestIsInAFile() throws IOException {
    var needs = new StringBuilder(Files.readString(town.resolve("needs.csv")));
    for (int i = 0; i < 30; i++) {
      needs.append("n" + i + ",food,south,53.647,-1.787,2026-11-23,20:00," + LocalTime.of(21, i)
          + ",1,1,\n");
    }
    Files.writeString(town.resolve("needs.csv"), needs);
    solve();
    var file = folder.resolve("all.txt");

    var run = Shell.run("explain", town, plan, "--tries", 0, "--out", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().count()).isLessThan(45);
    assertThat(run.out()).startsWith("31 roles have empty seats.").contains("Nearest: ann is not")
        .contains("and 23 more").contains("all of it is in " + file);
    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(200)
        .anyMatch(line -> line.startsWith("n29 "));
    assertThat(Shell.run("explain", town, plan, "--need", "n3", "--tries", 0).out())
        .startsWith("n3 (");
  }

  @Test
  void unfilledSaysWhatWhenWhereAndWhoIsNearest() throws IOException {
    solve();
    assertThat(Files.readAllLines(plan.resolve("unfilled.csv"))).first().asString()
        .endsWith("detail,title,date,start,end,venue,area,nearest_1,nearest_2,nearest_3");
    assertThat(Files.readString(plan.resolve("unfilled.csv")))
        .contains(",2026-11-23,20:00,21:00,,south,ann is not free for 60 minutes of it,");
  }
}
