package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplanCommandTest {
  @TempDir
  Path folder;

  private Path town = Path.of("");

  private Path plan = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20).code()).isZero();
  }

  private Shell keep(Path from, String to, Object... more) {
    var args = new Object[]{"solve", town, "--out", folder.resolve(to), "--steps", 20, "--keep",
        from};
    var all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    var run = Shell.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    var verify = Shell.run("verify", town, folder.resolve(to));
    assertThat(verify.code()).as(verify.out()).isZero();
    return run;
  }

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
