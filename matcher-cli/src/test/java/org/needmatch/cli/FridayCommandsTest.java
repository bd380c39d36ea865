package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator does between one Friday and the next. */
class FridayCommandsTest {
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

  private String assignments(Path of) throws IOException {
    return Files.readString(of.resolve("assignments.csv"));
  }

  private Shell keep(Path from, String to, Object... more) {
    var args = new Object[]{"solve", town, "--out", folder.resolve(to), "--steps", 20, "--keep",
        from};
    var all = java.util.Arrays.copyOf(args, args.length + more.length);
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
  void aMarkLeavesEveryOtherCharacterAsItWas() throws IOException {
    var file = plan.resolve("assignments.csv");
    var byHand = "\uFEFFvolunteer_id;need_id;my notes\r\nann;visit;\"rang; twice\"\r\nbob;visit;\r\n";
    Files.writeString(file, byHand);

    Shell.run("mark", file, "--volunteer", "bob", "--need", "visit", "--status", "accepted");
    assertThat(Files.readString(file)).isEqualTo(
        "\uFEFFvolunteer_id;need_id;my notes;status\r\nann;visit;\"rang; twice\";\r\nbob;visit;;accepted\r\n");

    Shell.run("mark", file, "--volunteer", "ann", "--need", "visit", "--status", "no-show");
    assertThat(Files.readString(file)).isEqualTo(
        "\uFEFFvolunteer_id;need_id;my notes;status\r\nann;visit;\"rang; twice\";no-show\r\nbob;visit;;accepted\r\n");
  }

  @Test
  void aMarkForNobodyNamesWhoIsThereAndChangesNothing() throws IOException {
    var before = assignments(plan);

    var run = Shell.run("mark", plan, "--volunteer", "cy", "--need", "van", "--status", "done");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cy").contains("There: ann");
    assertThat(assignments(plan)).isEqualTo(before);
    assertThat(
        Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "perhaps").err())
        .contains("no-show");
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

  @Test
  void theTimeNeedsAPlanToKeep() {
    var run = Shell.run("solve", town, "--out", plan, "--from", "2026-11-23T09:00");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--keep");
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
