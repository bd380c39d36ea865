package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class VerifyCommandTest extends PlannedTown {
  @Test
  void acceptsWhatSolveWrote() {
    var run = Shell.run("verify", town, plan);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("The plan keeps every rule.").contains("medium 4000")
        .contains("Meets 80.0 %").contains("summary.json says the same.");
  }

  @Test
  void namesTheBrokenRuleWithItsLine() throws IOException {
    replace("assignments.csv", ",ann,2026-11-23,13:00", ",bob,2026-11-23,13:00");

    var run = Shell.run("verify", town, plan);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("availability, assignments.csv line 4: ")
        .contains("The plan breaks rules: 1 time.");
  }

  @Test
  void namesTheBrokenRuleInJson() throws IOException {
    replace("assignments.csv", ",ann,2026-11-23,13:00", ",bob,2026-11-23,13:00");

    var json = Shell.run("verify", town, plan, "--json").json();

    assertThat(json.path("accepted").asBoolean(true)).isFalse();
    assertThat(json.at("/violations/0/rule").asText()).isEqualTo("availability");
    assertThat(json.at("/violations/0/lines/0").asInt()).isEqualTo(4);
    assertThat(json.at("/score/hard").asInt()).isEqualTo(-1);
  }

  @Test
  void refusesASummaryThatClaimsMoreThanTheRowsAreWorth() throws IOException {
    var summary = Files.readString(plan.resolve("summary.json"));
    Files.writeString(plan.resolve("summary.json"),
        summary.replaceFirst("\"soft\" : -?\\d+", "\"soft\" : 9999"));

    var run = Shell.run("verify", town, plan);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("score.soft is 9999");
  }

  @Test
  void refusesABoundBelowThePlan() throws IOException {
    var summary = Files.readString(plan.resolve("summary.json"));
    Files.writeString(plan.resolve("summary.json"),
        summary.replaceFirst("(\"bound\" : \\{\\s*\"medium\" : )\\d+", "$1" + "3999"));

    var run = Shell.run("verify", town, plan);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("bound.medium is 3999, but the plan has 4000");
  }

  @Test
  void judgesTheRowsAloneWhenAFileIsGiven() throws IOException {
    Files.writeString(plan.resolve("summary.json"), "{}");

    var run = Shell.run("verify", town, plan.resolve("assignments.csv"));

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("Meets 80.0 % of weighted need.");
  }

  @Test
  void aPinThatBreaksARuleIsAConflictAndNoFailure() throws IOException {
    Files.writeString(town.resolve("previous.csv"),
        "need_id,role,volunteer_id,pinned\nlate,volunteer,cy,yes\n");
    var solved = Shell.run("solve", town, "--out", plan, "--steps", 50);

    var run = Shell.run("verify", town, plan);

    assertThat(solved.code()).as(solved.err()).isZero();
    assertThat(Files.readString(plan.resolve("assignments.csv")))
        .containsPattern("late,.*,yes,yes,availability,proposed\n");
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("availability (pin)").contains("Only pins break rules");
  }

  @Test
  void takesTheWeekFromThePlan() throws IOException {
    Files.writeString(town.resolve("needs.csv"), Files.readString(town.resolve("needs.csv"))
        + "next,food,south,53.645,-1.785,2026-12-01,10:00,11:00,1,1,\n");
    Shell.run("solve", town, "--out", plan, "--steps", 20, "--week", "2026-12-04");

    var run = Shell.run("verify", town, plan);

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("medium 1000");
  }

  @Test
  void aPlanThatIsNotThereIsThree() {
    var run = Shell.run("verify", town, folder.resolve("nothing"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
  }

  private void replace(String file, String from, String to) throws IOException {
    var text = Files.readString(plan.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(plan.resolve(file), text.replace(from, to));
  }
}
