package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleOptionsTest {
  @TempDir
  Path folder;

  private Path town;
  private Path plan;

  @BeforeEach
  void writeTown() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    Files.writeString(town.resolve("volunteers.csv"),
        Files.readString(town.resolve("volunteers.csv"))
            .replace("volunteer_id,", "volunteer_id,name,").replace("ann,", "ann,Ann Archer,")
            .replace("bob,", "bob,Bob Baker,").replace("cy,", "cy,Cy Carter,"));
  }

  private Shell solve(Object... more) {
    var args = new Object[7 + more.length];
    System.arraycopy(new Object[]{"solve", town, "--out", plan, "--steps", 20, "--quiet"}, 0, args,
        0, 7);
    System.arraycopy(more, 0, args, 7, more.length);
    var run = Shell.run(args);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void calendarsAndRotasOnlyWhenAskedForAndWithIdsOnly() throws IOException {
    solve();
    assertThat(plan.resolve("calendar")).doesNotExist();
    assertThat(plan.resolve("rota.csv")).doesNotExist();

    var run = solve("--calendar", "--rota");

    assertThat(run.out()).contains("calendar/, calendars.csv, certificate.csv",
        "rota.csv, rota.html, summary.json, unfilled.csv.");
    assertThat(Files.readString(plan.resolve("calendar/volunteer-ann.ics")))
        .contains("DTSTART;TZID=Europe/London:20261123T130000").doesNotContain("Archer");
    assertThat(Files.readString(plan.resolve("rota.csv"))).doesNotContain("Archer");
    assertThat(Files.readString(plan.resolve("report.html"))).doesNotContain("Archer");
  }

  @Test
  void theWorkbookIsOfTheSetAndGoesWithTheNextPlan() throws IOException {
    assertThat(solve("--xlsx").out()).contains("certificate.csv, plan.xlsx, problems.csv");
    assertThat(
        new String(Files.readAllBytes(plan.resolve("plan.xlsx")), StandardCharsets.ISO_8859_1))
        .doesNotContain("Archer");
    assertThat(Shell.run("verify", town, plan).code()).isZero();
    solve();
    assertThat(plan.resolve("plan.xlsx")).doesNotExist();
  }

  @Test
  void namesOnlyWhenAskedFor() throws IOException {
    solve("--calendar", "--rota", "--names");

    assertThat(Files.readString(plan.resolve("calendar/volunteer-ann.ics"))).contains("Ann Archer")
        .doesNotContain("Baker");
    assertThat(Files.readString(plan.resolve("rota.csv"))).contains("Ann Archer");
    assertThat(Files.readString(plan.resolve("report.html"))).contains("Ann Archer (ann)");
    assertThat(Files.readString(plan.resolve("assignments.csv"))).doesNotContain("Archer");
  }

  @Test
  void theRateIsChosenByNameAndNeverSilently() throws IOException {
    assertThat(solve("--json").json().at("/valueRate").isNull()).isTrue();

    var chosen = solve("--value-rate", "uk-2013", "--json").json();

    // Befriending has its own 8.32: two hours; the van's hour is now at the preset.
    assertThat(chosen.at("/valueOfTime").decimalValue()).isEqualByComparingTo("24.96");
    assertThat(chosen.at("/valueRate/name").asText()).isEqualTo("uk-2013");
    assertThat(chosen.at("/valueRate/caveat").asText())
        .isEqualTo("It does not equate to taxpayer savings.");
    assertThat(Files.readString(plan.resolve("report.html")))
        .contains("It does not equate to taxpayer savings.");
    var wrong = Shell.run("solve", town, "--out", plan, "--value-rate", "uk-1913");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err()).contains("uk-1913").contains("uk-2013");
  }

  @Test
  void theSummaryHoldsTheBaselines() throws IOException {
    var summary = solve("--json").json();

    assertThat(summary.at("/baselines/first-come/weightedNeed/total").asLong()).isEqualTo(5000);
    assertThat(summary.at("/baselines/nearest/weightedNeed/met").asLong()).isEqualTo(4000);
    assertThat(summary.at("/baselines/last-week").isMissingNode()).isTrue();
    assertThat(summary.at("/outOfReach/seats").asInt()).isEqualTo(1);
    assertThat(summary.at("/people/idleEligible").asInt(-1)).isZero();
    assertThat(summary.at("/days/2026-11-23/seats/filled").asInt()).isEqualTo(3);
  }

  @Test
  void outlinesThatCannotBeReadAreAProblemAndNoReasonToStop() throws IOException {
    Files.writeString(town.resolve("areas.geojson"), "{\"features\": [");

    solve();

    assertThat(Files.readString(plan.resolve("problems.csv"))).contains("map-unreadable")
        .contains("areas.geojson");
    assertThat(Shell.run("check", town).out()).contains("areas.geojson");
    assertThat(Shell.run("check", town, "--strict").code()).isEqualTo(3);
  }

  @Test
  void outlinesAreDrawn() throws IOException {
    Files.writeString(town.resolve("areas.geojson"), """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
         "properties": {"WD22CD": "north"}, "geometry": {"type": "Polygon",
         "coordinates": [[[-1.8, 53.6], [-1.7, 53.6], [-1.7, 53.7], [-1.8, 53.6]]]}}]}
        """);

    solve();

    assertThat(Files.readString(plan.resolve("report.html"))).contains("class=\"area m");
    assertThat(Files.readString(plan.resolve("problems.csv"))).doesNotContain("map-unreadable");
  }
}
