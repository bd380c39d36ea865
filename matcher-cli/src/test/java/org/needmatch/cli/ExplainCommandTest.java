package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** explain, recommend and recruit, on a town that is checked by hand. */
class ExplainCommandTest extends PlannedTown {
  @Test
  void anEmptySeat() throws IOException {
    var text = Shell.run("explain", town, plan, "--need", "late");
    var json = Shell.run("explain", town, plan, "--need", "late", "--json").json();

    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out()).startsWith("late (late, Mon 23 Nov 20:00 to 21:00): 1 seat is empty")
        .contains("3 are not free for all of it").contains("ann is not free for 60 minutes of it");
    assertThat(text.out()).contains("What would help.").contains("If ann is free for 60 more"
        + " minutes (Mon 23 Nov 20:00 to 21:00), then exactly 20.00 % more of the weighted need is"
        + " met and 1 more session runs.\n      In that plan ann is at ");
    assertThat(json.at("/seats/0/ifs/0/needPointsGain").asInt()).isEqualTo(1000);
    assertThat(json.at("/seats/0/ifs/0/exact").asBoolean()).isTrue();
    assertThat(json.at("/seats/0/reason").asText()).isEqualTo("nobody-eligible");
    assertThat(json.at("/seats/0/rules/0/all").asInt()).isEqualTo(3);
    assertThat(json.at("/volunteers")).isEmpty();
  }

  @Test
  void everybodyAndEverything() {
    var run = Shell.run("explain", town, plan);

    assertThat(run.out()).contains("Empty seats\n").contains("Volunteers without a seat\n")
        .contains("cy has no seat: no session of the week fits.");
  }

  @Test
  void nothingIsTriedBeyondWhatIsAllowed() throws IOException {
    var one = Shell.run("explain", town, plan, "--tries", 1, "--json").json();
    var none = Shell.run("explain", town, plan, "--tries", 0);

    assertThat(one.at("/changesTried").asInt()).isEqualTo(1);
    assertThat(one.at("/changesConsidered").asInt()).isGreaterThan(1);
    assertThat(none.out()).doesNotContain("If ").doesNotContain("Tried").contains("0 changes of");
    assertThat(Shell.run("explain", town, plan, "--tries", -1).code()).isEqualTo(2);
  }

  @Test
  void aVolunteerAndAPair() {
    assertThat(Shell.run("explain", town, plan, "--volunteer", "cy").out())
        .startsWith("cy has no seat").contains("free time: 3");
    assertThat(Shell.run("explain", town, plan, "--volunteer", "ann").out())
        .contains("ann has a seat in 2 sessions").contains("Nobody else can take the seat");
    assertThat(Shell.run("explain", town, plan, "--pair", "bob", "van").out())
        .startsWith("bob is not at van").contains("does not have the skill driving");
  }

  @Test
  void whoCouldTakeASeat() throws IOException {
    var worse = folder.resolve("worse.csv");
    Files.writeString(worse, "need_id,role,seat,volunteer_id\nvisit,volunteer,1,bob\n");

    var text = Shell.run("recommend", town, worse, "--need", "visit");
    var json = Shell.run("recommend", town, worse, "--need", "van", "--json").json();
    var dropped = Shell.run("recommend", town, plan, "--need", "van", "--without", "ann");

    assertThat(text.out()).contains("1. ann: adds 20.00 % of the weighted need");
    assertThat(json.at("/seats/0/candidates/0/volunteerId").asText()).isEqualTo("ann");
    assertThat(json.at("/seats/0/candidates/0/needPointsChange").asInt()).isEqualTo(1000);
    assertThat(dropped.out()).contains("Nobody can take it");
    assertThat(Shell.run("recommend", town, plan, "--need", "van").out())
        .contains("every seat is taken");
  }

  @Test
  void whomToRecruit() throws IOException {
    var run = Shell.run("recruit", town, plan, "--steps", 20);
    var json = Shell.run("recruit", town, plan, "--steps", 20, "--json").json();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("If 1 more volunteer can come (South, Mon 23 Nov 20:00 to 21:00),"
            + " then exactly 20.00 % more of the weighted need is met and 1 more session runs.");
    assertThat(Files.readAllLines(plan.resolve("recruit.csv"))).first().asString()
        .startsWith("rank,kind,count,skills,check,area,date,start,end,volunteer_id,need_id,role,");
    assertThat(Files.readString(plan.resolve("recruit.csv")))
        .contains(",volunteers,1,,,south,2026-11-23,20:00,21:00,,,,,1000,20.000,1,yes,")
        .contains(",minutes,,,,,2026-11-23,20:00,21:00,ann,,,60,1000,20.000,1,yes,");
    assertThat(Files.readString(plan.resolve("report.html")))
        .contains("What was found to help, most first").doesNotContain("Nothing was tried yet");
    assertThat(json.at("/advice").size())
        .isEqualTo(Files.readAllLines(plan.resolve("recruit.csv")).size() - 1);
  }

  @Test
  void wrongUse() {
    assertThat(Shell.run("explain", town, plan, "--need", "nowhere").code()).isEqualTo(2);
    assertThat(Shell.run("explain", town, plan, "--need", "van", "--volunteer", "ann").code())
        .isEqualTo(2);
    assertThat(Shell.run("recommend", town, plan).code()).isEqualTo(2);
    assertThat(Shell.run("recommend", town, plan, "--need", "van", "--without", "cy").code())
        .isEqualTo(2);
    assertThat(Shell.run("recruit", town, plan, "--tries", 0).code()).isEqualTo(2);
    assertThat(Shell.run("recruit", town, folder.resolve("none")).code()).isEqualTo(3);
  }
}
