package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir
  Path folder;

  private Path town;
  private Path plan;
  private Path worse;

  @BeforeEach
  void solve() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    worse = folder.resolve("worse.csv");
    Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet");
    Files.writeString(worse, "need_id,role,seat,volunteer_id\nvisit,volunteer,1,bob\n");
  }

  @Test
  void aPlanAndItselfDifferInNothing() throws IOException {
    var text = Shell.run("compare", town, plan, plan);
    var json = Shell.run("compare", town, plan, plan, "--json").json();

    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out()).contains("No difference.");
    assertThat(json.at("/plans/0/rank").asInt()).isEqualTo(1);
    assertThat(json.at("/plans/1/rank").asInt()).isEqualTo(1);
    assertThat(json.at("/differences/0/all/weightedNeed").asLong(-1)).isZero();
    assertThat(json.at("/differences/0/areas/north/seats").asLong(-1)).isZero();
    assertThat(json.at("/differences/0/people")).isEmpty();
  }

  @Test
  void plansOfOneInputAreRankedByTheirScores() throws IOException {
    var run = Shell.run("compare", town, worse, plan);
    var json = Shell.run("compare", town, worse, plan, "--json").json();

    // The visit needs 2 seats of weight 2, the second at half: 3,000; van and late
    // 1,000 each.
    assertThat(run.out())
        .startsWith(
            "1. " + plan + ": Meets 80.0 % of weighted need; no plan can " + "meet more.\n2. "
                + worse + ": Meets 40.0 % of weighted need; no plan can exceed 80.0 %.")
        .contains("Befriending: weighted need 66.7 % → 100.0 % (+33.3), sessions +0, seats +1")
        .contains("Food: weighted need 0.0 % → 50.0 % (+50.0), sessions +1, seats +1")
        .contains("1 volunteer is asked something else.").contains("ann: joins van, visit");
    assertThat(run.out()).doesNotContain("medium").doesNotContain("bound").doesNotContain("points");
    assertThat(json.at("/plans/0/rank").asInt()).isEqualTo(2);
    assertThat(json.at("/differences/0/all/weightedNeed").asLong()).isEqualTo(2000);
    assertThat(json.at("/differences/0/people/0/volunteerId").asText()).isEqualTo("ann");
  }

  @Test
  void whatPeopleHaveSaidSinceCountsForEveryPlan() throws IOException {
    var asItWas = folder.resolve("as-it-was");
    Shell.run("solve", town, "--out", asItWas, "--steps", 20, "--quiet");
    Shell.run("mark", plan, "--need", "van", "--volunteer", "ann", "--status", "declined");
    var kept = folder.resolve("kept");
    Shell.run("solve", town, "--keep", plan, "--out", kept, "--steps", 20, "--quiet");

    var json = Shell.run("compare", town, asItWas, kept, "--json").json();

    assertThat(json.at("/plans/0/score/hard").asInt()).isNegative();
    assertThat(json.at("/plans/0/rank").asInt()).isEqualTo(2);
    assertThat(json.at("/plans/1/score/hard").asInt()).isZero();
  }

  @Test
  void tableAndPage() throws IOException {
    var csv = folder.resolve("diff.csv");
    var html = folder.resolve("diff.html");

    var run = Shell.run("compare", town, worse, plan, "--csv", csv, "--html", html);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllLines(csv)).first().asString()
        .isEqualTo("from_plan,to_plan,kind,id,measure,before,after,difference");
    assertThat(Files.readString(csv)).contains(",all,,need_points,2000,4000,2000\n")
        .contains(",area,south,seats_filled,0,1,1\n").contains(",person,ann,minutes,0,120,120\n")
        .contains(",person,ann,sessions,,van;visit,\n");
    assertThat(Files.readString(html)).contains("<!DOCTYPE html>").contains("van, visit")
        .doesNotContain("<script");
  }

  @Test
  void inputsWhoseRangesOverlapAreNotDistinguishable() throws IOException {
    var other = TinyTown.write(folder.resolve("other"));
    Files.writeString(other.resolve("needs.csv"), Files.readString(other.resolve("needs.csv"))
        + "more,food,south,53.647,-1.787,2026-11-24,10:00,11:00,1,1,\n");

    var run = Shell.run("compare", town, worse, worse, "--against", other);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("The inputs ask for different totals: " + worse
        + " for 5.0 weighted seats, " + worse + " for 6.0 weighted seats.")
        .contains("Not distinguishable");
  }

  @Test
  void inputsFarApartAreToldApart() throws IOException {
    var other = folder.resolve("other");
    TinyTown.write(other);
    Files.writeString(other.resolve("initiatives.csv"),
        "initiative_id,name,weight\nbefriending,Befriending,100\nfood,Food,1\n");

    var run = Shell.run("compare", town, plan, worse, "--against", other);
    var json = Shell.run("compare", town, plan, worse, "--against", other, "--json").json();

    assertThat(run.out()).contains("More need is met in " + worse + " than any plan of " + plan);
    assertThat(json.path("distinguishable").asBoolean()).isTrue();
    assertThat(json.at("/plans/1/score/medium").asLong()).isEqualTo(200_000);
  }

  @Test
  void wrongUse() {
    assertThat(Shell.run("compare", town).code()).isEqualTo(2);
    assertThat(Shell.run("compare", town, plan, "--against", town).code()).isEqualTo(2);
    assertThat(Shell.run("compare", town, plan, folder.resolve("nowhere")).code()).isEqualTo(3);
    assertThat(Shell.run("compare", town, plan, worse, "--csv", folder).code()).isEqualTo(5);
  }
}
