package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.json.FairnessDocument;

/**
 * Two people, one session each, and two areas that want them at the same time:
 * the one with more weight has two seats, of which the second is worth half of
 * the first.
 */
class FairCommandTest {
  @TempDir
  Path folder;

  private Path town;

  @BeforeEach
  void write() throws IOException {
    town = Files.createDirectories(folder.resolve("town"));
    Files.writeString(town.resolve("volunteers.csv"), """
        volunteer_id,latitude,longitude,max_sessions_per_week,availability
        ann,53.645,-1.785,1,Mon 09:00-17:00
        bob,53.645,-1.785,1,Mon 09:00-17:00
        """);
    Files.writeString(town.resolve("needs.csv"), """
        need_id,area,latitude,longitude,date,start,end,volunteers_min,volunteers
        tea,north,53.646,-1.786,2026-11-23,10:00,12:00,1,2
        walk,south,53.646,-1.786,2026-11-23,10:00,12:00,1,1
        """);
    Files.writeString(town.resolve("areas.csv"), """
        area_id,name,weight,latitude,longitude
        north,North,3,53.646,-1.786
        south,South,1,53.646,-1.786
        """);
  }

  @Test
  void whatAFloorCostsAndHowHighItCanBe() throws IOException {
    var out = folder.resolve("out");
    var run = Shell.run("fair", town, "--steps", 20, "--out", out);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).containsExactly(
        "Without a floor: the least served, south, gets 0.0 % of its need; meets 81.8 % of all,"
            + " and no plan can exceed 81.8 %.",
        "Floor 11.1 %: the least served, north, gets 66.6 % of its need; meets 72.7 % of all, and"
            + " no plan with this floor can exceed 72.7 %.",
        "To lift the worst served from 0.0 % to 66.6 % costs 11.1 % of the weighted need that could"
            + " be met.",
        "No plan gives every area 66.7 % of its need, which is proven.",
        "Leximin, the worst served first, then the next, as high as each can be, which is proven:"
            + " north 66.6 %, south 100.0 %; meets 72.7 % of all.");
    assertThat(Files.readAllLines(out.resolve("fairness.csv"))).contains(
        "1,0.0,south,0,1000,0,4500,4500,yes,yes", "2,11.1,north,3000,4500,66.6,4000,4000,yes,yes",
        "leximin,,south,1000,1000,100,4000,4000,yes,yes").hasSize(7);
    assertThat(Files.readString(out.resolve("fairness.html"))).contains("<svg", "66.6");
  }

  @Test
  void aPlanIsMarkedBesideThem() throws IOException {
    var plan = folder.resolve("plan");
    Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet");
    var run = Shell.run("fair", town, plan, "--steps", 20, "--floor", "66.6%");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("set fairness.by to area and fairness.floor to 66.6% in")
        .contains("0.0 %").contains("81.8 %");
  }

  @Test
  void thePlansReportTakesTheChartInAndKeepsIt() throws IOException {
    var plan = folder.resolve("plan");
    Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet");
    var run = Shell.run("fair", town, plan, "--steps", 20);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(plan.resolve("fairness.csv")).exists();
    var report = Files.readString(plan.resolve("report.html"));
    assertThat(report).contains("<h2 id=\"fairness\">What fairness costs</h2>", "id=\"f-fairness\"",
        "The present plan");
    assertThat(Shell.run("verify", town, plan).code()).isZero();

    assertThat(Shell.run("recruit", town, plan, "--steps", 2, "--tries", 2).code()).isZero();
    assertThat(Shell.run("recruit", town, plan, "--steps", 2, "--budget", 1).code()).isZero();
    assertThat(Shell.run("fair", town, plan, "--steps", 20).code()).isZero();
    assertThat(Files.readString(plan.resolve("report.html"))).containsOnlyOnce("id=\"f-fairness\"")
        .containsOnlyOnce("id=\"campaign-curve\"");

    Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet");
    assertThat(plan.resolve("fairness.html")).as("of a plan that is no more").doesNotExist();
    assertThat(Files.readString(plan.resolve("report.html"))).doesNotContain("f-fairness");
  }

  @Test
  void whatWasNotTakenAndAPlanOfSomethingElseAreTold() throws IOException {
    var plan = folder.resolve("plan");
    Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet");
    var needs = town.resolve("needs.csv");
    Files.writeString(needs, Files.readString(needs).replace("tea,", "brunch,")
        + "jog,nowhere,53.646,-1.786,2026-11-23,14:00,15:00,1,1\n");

    for (var command : List.of("fair", "explain", "recruit")) {
      var run = Shell.run(command, town, plan, "--steps", 2);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).contains("The input has 1 error, and what is wrong was not taken",
          "2 rows of " + plan + " are about a session or a person that this input does not have,"
              + " such as tea and ann");
      assertThat(Shell.run(command, town, plan, "--steps", 2, "--quiet").err()).isEmpty();
    }
  }

  @Test
  void asADocument() throws IOException {
    var run = Shell.run("fair", town, "--steps", 20, "--json");

    var found = FairnessDocument.read(run.out());
    assertThat(found.highestFloor()).isEqualTo(0.666);
    assertThat(found.impossibleFloor()).isEqualTo(0.667);
    assertThat(found.plans()).hasSize(2);
    assertThat(found.leximin().floor()).isNull();
    assertThat(found.leximinProven()).isTrue();
  }

  @Test
  void theStandingRuleIsKeptAndVerified() throws IOException {
    var plan = folder.resolve("plan");
    Files.writeString(town.resolve("matcher.json"),
        "{\"format\": 1, \"fairness\": {\"by\": \"area\", \"floor\": \"50%\"}}");
    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet").code()).isZero();

    assertThat(Files.readString(plan.resolve("assignments.csv"))).contains("\nwalk,");
    assertThat(Shell.run("verify", town, plan).code()).isZero();
  }

  @Test
  void wrongUse() {
    assertThat(Shell.run("fair", town, "--plans", 1).code()).isEqualTo(2);
    assertThat(Shell.run("fair", town, "--floor", "much").code()).isEqualTo(2);
    assertThat(Shell.run("fair", town, "--by", "village").code()).isEqualTo(2);
    var unknown = Shell.run("fair", town, "--by", "need-group");
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("need-group");
  }
}
