package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ReplanCommandTest extends PlannedTown {
  @Test
  void theMenuSaysWhatOneMoreChangedPersonBuys() throws IOException {
    Files.writeString(town.resolve("needs.csv"), Files.readString(town.resolve("needs.csv"))
        + "flood,food,north,53.646,-1.786,2026-11-23,10:00,11:00,2,2,\n");
    var menu = folder.resolve("menu");

    var run = Shell.run("replan", town, "--keep", plan, "--changes", "0,2,all", "--steps", 20,
        "--out", menu);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("At most 0 people: meets 44.44 %", "0 weeks change")
        .contains("At most 2 people: meets 55.56 %", "2 weeks change");
    assertThat(Files.readString(menu.resolve("menu.csv")).lines()).hasSize(4);
    assertThat(Files.readString(menu.resolve("changes-0.csv"))).contains("visit,visit,volunteer")
        .doesNotContain("flood");
    assertThat(Files.readString(menu.resolve("changes-2.csv"))).contains("flood");
    var json = Shell
        .run("replan", town, "--keep", plan, "--changes", "1,all", "--steps", 20, "--json").json();
    assertThat(json.at("/lines/1/changed").size()).isEqualTo(2);
    assertThat(json.at("/lines/0/bound").asLong())
        .isGreaterThanOrEqualTo(json.at("/lines/0/medium").asLong());
    assertThat(Shell.run("replan", town, "--keep", plan, "--changes", "few").err())
        .contains("neither a number");
  }
}
