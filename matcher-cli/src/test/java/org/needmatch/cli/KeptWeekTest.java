package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.cli.PlannedTown.assignments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeptWeekTest extends PlannedTown {
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
  void whenNothingChangedTheFileIsTheSameToTheByte() throws IOException {
    var run = keep(plan, "again");

    assertThat(Files.readAllBytes(folder.resolve("again/assignments.csv")))
        .isEqualTo(Files.readAllBytes(plan.resolve("assignments.csv")));
    assertThat(run.out()).contains("Nobody's week changes.");
    assertThat(Files.readString(folder.resolve("again/changes.csv")).lines()).hasSize(1);
  }

  @Test
  void whoeverDeclinesIsNotAskedAgainAndEverybodyElseStays() throws IOException {
    var mark = Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status",
        "declined");
    assertThat(mark.code()).as(mark.err()).isZero();
    assertThat(mark.out()).contains("ann in van is declined now.");

    var run = keep(plan, "next");

    assertThat(assignments(folder.resolve("next"))).doesNotContain("van,van")
        .contains(",ann,2026-11-23,10:00", ",bob,2026-11-23,10:00");
    assertThat(run.out()).contains("1 person's week changes").contains("ann: no longer in")
        .contains("because the volunteer said no.");
    assertThat(Files.readString(folder.resolve("next/changes.csv")))
        .contains("ann,van,volunteer,removed,declined,the volunteer said no");
    keep(folder.resolve("next"), "after");
    assertThat(assignments(folder.resolve("after"))).isEqualTo(assignments(folder.resolve("next")));
    assertThat(Shell.run("recommend", town, folder.resolve("after"), "--need", "van").out())
        .doesNotContain("ann");
  }

  @Test
  void whatIsBrokenIsReleasedAndNamed() throws IOException {
    var volunteers = town.resolve("volunteers.csv");
    Files.writeString(volunteers,
        Files.readString(volunteers).replace("Mon 09:00-17:00", "Mon 09:00-12:00"));

    var run = keep(plan, "next");

    assertThat(run.out()).contains("ann: no longer in")
        .contains("because the volunteer is not free for all of it.");
    assertThat(assignments(folder.resolve("next"))).contains(",ann,2026-11-23,10:00");
  }

  @Test
  void sessionsThatHaveBegunStayAsTheyAre() throws IOException {
    var volunteers = town.resolve("volunteers.csv");
    Files.writeString(volunteers,
        Files.readString(volunteers).replace("Mon 09:00-12:00", "Tue 09:00-10:00")
            + "dora,53.645,-1.785,Mon 09:00-17:00,driving\n");

    var run = keep(plan, "next", "--from", "2026-11-23T10:30");

    assertThat(assignments(folder.resolve("next"))).contains(",bob,2026-11-23,10:00")
        .doesNotContain("dora");
    assertThat(run.out()).contains("Nobody's week changes.");
  }

  @Test
  void aPlanMadeAnewLeavesNothingOfAnOlderOne() {
    keep(plan, "plan");
    assertThat(plan.resolve("kept.csv")).exists();

    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20).code()).isZero();

    assertThat(plan.resolve("kept.csv")).doesNotExist();
    assertThat(plan.resolve("changes.csv")).doesNotExist();
    assertThat(Shell.run("verify", town, plan).code()).isZero();
  }
}
