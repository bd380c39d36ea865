package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveCommandTest {
  private static final List<String> FILES = List.of("assignments.csv", "certificate.csv",
      "problems.csv", "report.html", "summary.json", "unfilled.csv");

  @TempDir
  Path folder;

  private Path town;
  private Path plan;

  @BeforeEach
  void writeTown() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("deep/plan");
  }

  @Test
  void writesTheWholeFolderAndSaysWhatItMeets() throws IOException {
    var run = Shell.run("solve", town, "--out", plan, "--steps", 50);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(names(plan)).isEqualTo(FILES);
    assertThat(run.out()).contains(": " + String.join(", ", FILES) + ".");
    assertThat(Files.readAllLines(plan.resolve("assignments.csv"))).hasSize(4)
        .anyMatch(row -> row.startsWith("van,van,,,volunteer,1,ann,2026-11-23,13:00,14:00"));
    assertThat(Files.readAllLines(plan.resolve("unfilled.csv"))).hasSize(2).element(1).asString()
        .startsWith("late,volunteer,1,1000,nobody-eligible,").contains("availability");
    assertThat(run.out()).startsWith("Week of Monday 23 November 2026.")
        .contains("Meets 80.0 % of weighted need")
        .contains("2 of 3 sessions run; 3 of 4 seats are filled by 2 of 3 volunteers.")
        .endsWith("Nothing in the files quietly shuts anybody out.\n");
  }

  @Test
  void summaryAndStandardOutputKeepToTheSchema() throws IOException {
    var run = Shell.run("solve", town, "--out", plan, "--steps", 50, "--json", "--quiet");

    var summary = new ObjectMapper().readTree(plan.resolve("summary.json").toFile());
    assertThat(schema().validate(summary)).isEmpty();
    assertThat(schema().validate(run.json())).isEmpty();
    assertThat(run.json().at("/score/medium").asLong()).isEqualTo(4000);
    assertThat(run.json().at("/areas/north/weightedNeed/met").asLong()).isEqualTo(3000);
    assertThat(run.json().at("/initiatives/befriending/valueOfTime").decimalValue())
        .isEqualByComparingTo("16.64");
    assertThat(run.json().at("/initiatives/food/valueOfTime").isNull()).isTrue();
    assertThat(run.json().at("/shutOut/volunteersWithoutWindow").asInt(-1)).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theSchemaRefusesASummaryWithoutABound() throws IOException {
    Shell.run("solve", town, "--out", plan, "--steps", 5, "--strategy", "greedy");
    var summary = (ObjectNode) new ObjectMapper().readTree(plan.resolve("summary.json").toFile());
    summary.remove("bound");

    assertThat(schema().validate(summary)).isNotEmpty();
  }

  @Test
  void theSameStepsAndSeedGiveTheSameBytesButForTheSeconds() throws IOException {
    var other = folder.resolve("other");
    Shell.run("solve", town, "--out", plan, "--steps", 40, "--seed", 7, "--threads", 2);
    Shell.run("solve", town, "--out", other, "--steps", 40, "--seed", 7, "--threads", 2);

    for (var name : FILES) {
      assertThat(withoutSeconds(other.resolve(name))).as(name)
          .isEqualTo(withoutSeconds(plan.resolve(name)));
    }
  }

  @Test
  void byRegionsItWritesTheSameFilesAndTheirWorkBesideThem() throws IOException {
    var run = Shell.run("solve", town, "--out", plan, "--steps", 50, "--regions", 2, "--quiet");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(names(plan)).isEqualTo(FILES);
    assertThat(plan.resolveSibling("plan.work/about.txt")).exists();
    assertThat(Files.readString(plan.resolve("summary.json"))).contains("\"regions\"");
    assertThat(Shell.run("verify", town, plan).code()).isZero();
    var other = folder.resolve("other");
    var again = Shell.run("solve", town, "--out", other, "--steps", 50, "--regions", 2, "--work",
        plan.resolveSibling("plan.work"), "--quiet");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(other.resolve("certificate.csv"))
        .hasSameBinaryContentAs(plan.resolve("certificate.csv"));
    assertThat(Shell.run("solve", town, "--out", other, "--steps", 60, "--regions", 2, "--work",
        plan.resolveSibling("plan.work")).code()).isEqualTo(5);
  }

  @Test
  void byRegionsAPublishedPlanIsKeptAsWithoutThem() throws IOException {
    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 60, "--quiet").code()).isZero();
    var rows = Files.readAllLines(plan.resolve("assignments.csv"));
    var kept = folder.resolve("kept");
    var run = Shell.run("solve", town, "--keep", plan, "--out", kept, "--steps", 60, "--regions", 2,
        "--gap", "0.05", "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Shell.run("verify", town, kept).code()).isZero();
    assertThat(seats(Files.readAllLines(kept.resolve("assignments.csv")))).containsAll(seats(rows))
        .isNotEmpty();
    assertThat(Shell.run("solve", town, "--out", folder.resolve("anew"), "--steps", 60, "--regions",
        2, "--gap", "0.05", "--work", folder.resolve("kept.work")).code()).isEqualTo(5);
  }

  /** Need, role and volunteer of each row. */
  private static List<String> seats(List<String> rows) {
    return rows.stream().skip(1).map(row -> String.join(",", List.of(row.split(",")).subList(0, 4)))
        .toList();
  }

  @Test
  void whatDoesNotGoWithRegionsIsWrongUsage() {
    for (var more : List.of(List.of("--work", "w"), List.of("--regions", "0"),
        List.of("--regions", "2", "--strategy", "greedy"))) {
      var arguments = new ArrayList<Object>(List.of("solve", town, "--out", plan));
      arguments.addAll(more);
      assertThat(Shell.run(arguments.toArray()).code()).as("%s", more).isEqualTo(2);
    }
    assertThat(plan).doesNotExist();
  }

  @Test
  void strictStopsBeforeSolvingAndWritesTheProblemsOnly() throws IOException {
    TinyTown.withABadRow(town);

    var run = Shell.run("solve", town, "--out", plan, "--strict");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("needs.csv, line 5").contains("2026-02-31").contains("--strict");
    assertThat(plan).isDirectoryContaining("glob:**problems.csv");
    assertThat(plan.toFile().list()).hasSize(1);
  }

  @Test
  void withoutStrictABadRowIsSetAsideAndTheRestGoesOn() throws IOException {
    TinyTown.withABadRow(town);

    var run = Shell.run("solve", town, "--out", plan, "--steps", 5, "--strategy", "greedy");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("see problems.csv");
    assertThat(Files.readString(plan.resolve("problems.csv"))).contains("needs.csv,5,date,");
  }

  @Test
  void inputThatIsNotThereIsOneSentenceAndThree() {
    var run = Shell.run("solve", folder.resolve("nowhere"), "--out", plan);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("nowhere").doesNotContain("Exception");
  }

  @Test
  void noUsableVolunteerIsThree() throws IOException {
    Files.writeString(town.resolve("volunteers.csv"), "volunteer_id,availability\n");

    var run = Shell.run("solve", town, "--out", plan);

    assertThat(run.code()).isEqualTo(3);
    assertThat(plan).isDirectoryContaining("glob:**problems.csv");
    assertThat(plan.toFile().list()).hasSize(1);
  }

  @Test
  void anOutputFolderThatIsAFileIsFiveBeforeTheSearch() throws IOException {
    Files.writeString(folder.resolve("file"), "x");

    var run = Shell.run("solve", town, "--out", folder.resolve("file"), "--time", "1h");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("is a file").contains("--out");
  }

  @Test
  void aFileThatCannotBeReplacedIsFiveAndTheOldPlanStaysWhole() throws IOException {
    Shell.run("solve", town, "--out", plan, "--steps", 5, "--strategy", "greedy");
    var before = Files.readString(plan.resolve("assignments.csv"));
    Files.delete(plan.resolve("summary.json"));
    Files.createDirectory(plan.resolve("summary.json"));
    Files.writeString(plan.resolve("mine.txt"), "kept");
    Files.writeString(town.resolve("pairs.csv"), "volunteer_a,volunteer_b,rule\nann,bob,apart\n");

    var run = Shell.run("solve", town, "--out", plan, "--steps", 5, "--strategy", "greedy");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("summary.json is a folder");
    assertThat(plan.resolve("assignments.csv")).hasContent(before);
    assertThat(names(plan)).containsExactly("assignments.csv", "certificate.csv", "mine.txt",
        "problems.csv", "report.html", "summary.json", "unfilled.csv");
  }

  @Test
  void progressAsJsonIsOneObjectALine() throws IOException {
    var run = Shell.run("solve", town, "--out", plan, "--steps", 20, "--progress", "json",
        "--trace", folder.resolve("trace.csv"));

    var events = run.err().lines().filter(line -> line.startsWith("{")).toList();
    assertThat(events).hasSizeGreaterThanOrEqualTo(2);
    assertThat(new ObjectMapper().readTree(events.getFirst()).path("event").asText())
        .isEqualTo("started");
    assertThat(new ObjectMapper().readTree(events.getLast()).path("event").asText())
        .isEqualTo("finished");
    assertThat(Files.readAllLines(folder.resolve("trace.csv"))).hasSize(events.size() + 1).first()
        .isEqualTo("seconds,event,hard,medium,soft,seats_filled,bound_medium");
  }

  @Test
  void severalWeeksAreNamedWhenNoneIsChosen() throws IOException {
    Files.writeString(town.resolve("needs.csv"), Files.readString(town.resolve("needs.csv"))
        + "next,food,south,53.6,-1.7,2026-12-01,10:00,11:00,1,1,\n");

    var run = Shell.run("solve", town, "--out", plan, "--steps", 5, "--strategy", "greedy");
    var chosen = Shell.run("solve", town, "--out", plan, "--steps", 5, "--strategy", "greedy",
        "--week", "1/12/2026");

    assertThat(run.out()).contains("2 weeks").contains("2026-11-23  3 needs")
        .contains("2026-11-30  1 need");
    assertThat(chosen.out()).startsWith("Week of Monday 30 November 2026.")
        .doesNotContain("2 weeks");
  }

  private static JsonSchema schema() throws IOException {
    var text = Files.readString(Path.of("../docs/schema/summary.schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  private static String withoutSeconds(Path file) throws IOException {
    return Files.readString(file).replaceFirst("\"seconds\" : [0-9.E-]+", "");
  }

  private static List<String> names(Path place) throws IOException {
    try (var files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
