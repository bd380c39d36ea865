package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class HistoryCommandTest extends PlannedTown {
  @Test
  void theNextFridayTakesWhatTheWeekLeft() throws IOException {
    Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "no-show");
    Shell.run("mark", plan, "--volunteer", "bob", "--need", "visit", "--status", "done");
    var years = folder.resolve("years");

    var run = Shell.run("history", years, "--add", plan, "--people", town, "--next", town);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("week of 2026-11-23 is kept").contains("3 people");
    assertThat(Files.readString(years.resolve("attendance.csv"))).contains("cy,1,0.950,0,0,0",
        "bob,0,0.952,1,1,0", "ann,0,0.905,1,0,1");
    assertThat(Files.readString(town.resolve("previous.csv")))
        .contains("visit,visit,volunteer,bob,2026-11-23,done");
    assertThat(Shell.run("history", years, "--add", plan).out()).contains("1 week kept");
    assertThat(Shell.run("check", town, "--strict").code()).isZero();
    assertThat(Shell.run("history", folder.resolve("nothing")).code()).isEqualTo(3);
  }
}
