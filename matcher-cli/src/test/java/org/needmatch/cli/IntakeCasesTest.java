package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeCasesTest {
  @TempDir
  private Path folder;

  @Test
  void timestampAndDuration() throws IOException {
    var input = Case.copy("intake/09-timestamp-and-duration/input", folder.resolve("in"));
    assertThat(times(solved(input))).containsExactly("s1 2026-06-03 19:00 20:00",
        "s2 2026-06-03 01:30 03:00");
    assertThat(times(solved(input, "--week", "2026-10-25")))
        .containsExactly("s3 2026-10-25 01:30 03:30");
    assertThat(times(solved(input, "--week", "2026-11-24")))
        .containsExactly("s4 2026-11-24 10:00 12:00");
  }

  @Test
  void spreadsheetNumbers() throws IOException {
    var input = Case.path("intake/13-spreadsheet-numbers/input");
    assertThat(solved(input)).isEqualTo(solved(Case.path("intake/13-spreadsheet-numbers/clean")));
    assertThat(Shell.run("check", input).out()).contains(
        "1 cell holds a spreadsheet's own number, such as 46350 for 2026-11-24.",
        "such as 0.416666667 for 10:00.");
  }

  @Test
  void miles() throws IOException {
    var input = Case.copy("intake/14-miles/input", folder.resolve("in"));
    var clean = solved(Case.path("intake/14-miles/clean"));
    assertThat(clean).hasSize(2);
    assertThat(solved(input)).isEqualTo(clean);
    assertThat(Shell.run("check", input).out()).contains("its name speaks of miles");
    var mapping = input.resolve("matcher.json");
    Files.writeString(mapping, Files.readString(mapping).stripTrailing().replaceFirst("}$",
        ", \"factors\": {\"volunteers.csv\": {\"max_travel_km\": 1.609344}}}"));
    assertThat(solved(input)).isEqualTo(clean);
    assertThat(Shell.run("check", input).out()).contains("No problem was found.");
  }

  @Test
  void dayColumns() throws IOException {
    var input = Case.copy("intake/15-day-columns/input", folder.resolve("in"));
    Files.writeString(input.resolve("matcher.json"), """
        {"slots": {"volunteers.csv": {
          "columns": {"Monday": "Mon", "Tuesday": "Tue", "Wednesday": "Wed"},
          "words": {"AM": "09:00-12:30", "PM": "13:00-17:00", "Eve": "18:00-21:00",
                    "All day": "09:00-21:00"}}}}
        """);
    assertThat(solved(input)).isEqualTo(solved(Case.path("intake/15-day-columns/clean")))
        .hasSize(4);
    assertThat(Shell.run("check", input).out()).contains("No problem was found.");
  }

  @Test
  void titleAndTotalRows() throws IOException {
    var input = Case.copy("intake/16-title-and-total-rows/input", folder.resolve("in"));
    var run = Shell.run("check", input);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("The header may be in line 3.");
    Files.writeString(input.resolve("matcher.json"), "{\"headerRow\": {\"needs.csv\": 3}}");
    assertThat(solved(input)).isEqualTo(solved(Case.path("intake/16-title-and-total-rows/clean")));
    assertThat(Shell.run("check", input).out()).containsOnlyOnce("row-total").contains("1 warning");
  }

  private static List<String> times(List<String> assignments) {
    var names = List.of(assignments.getFirst().split(",", -1));
    return assignments.stream().skip(1).map(row -> row.split(",", -1))
        .map(cells -> cells[names.indexOf("need_id")] + " " + cells[names.indexOf("date")] + " "
            + cells[names.indexOf("start")] + " " + cells[names.indexOf("end")])
        .sorted().toList();
  }

  /** Who is where and when, by need. */
  private List<String> solved(Path input, String... more) throws IOException {
    var plan = folder.resolve("plan");
    var words = new ArrayList<Object>(List.of("solve", input, "--out", plan, "--steps", 5));
    words.addAll(List.of(more));
    assertThat(Shell.run(words.toArray()).code()).isZero();
    return Files.readAllLines(plan.resolve("assignments.csv"));
  }
}
