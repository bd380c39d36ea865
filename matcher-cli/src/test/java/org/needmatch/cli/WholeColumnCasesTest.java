package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that say more, or less, than each of their cells. */
class WholeColumnCasesTest {
  @TempDir
  private Path folder;

  @Test
  void usDatesInAUkFile() throws IOException {
    var input = Case.copy("intake/04-us-dates-in-a-uk-file/input", folder.resolve("in"));
    var run = Shell.run("check", input);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("2 of 4 dates exist only as month/day", "dateOrder to us")
        .containsPattern("date-in-doubt.*12/11/2026");
    assertThat(Shell.run("solve", input, "--out", folder.resolve("p0")).code()).isEqualTo(3);
    assertThat(solved(input, "--set", "dateOrder=us"))
        .isEqualTo(solved(Case.path("intake/04-us-dates-in-a-uk-file/clean")));
  }

  @Test
  void dbsExpiryIsNoDateOfIssue() throws IOException {
    var input = Case.copy("intake/05-dbs-expiry/input", folder.resolve("in"));
    assertThat(Shell.run("check", input).out()).contains("runs out", "the check does not count",
        "Map the column to dbs_valid_until");
    assertThat(solved(input)).hasSize(1);
    var clean = solved(Case.path("intake/05-dbs-expiry/clean"));
    assertThat(clean).hasSize(2).last().asString().contains("V1");
    var mapping = input.resolve("matcher.json");
    Files.writeString(mapping,
        Files.readString(mapping).replace("dbs_issued_on", "dbs_valid_until"));
    assertThat(solved(input)).isEqualTo(clean);
    Files.delete(mapping);
    assertThat(solved(input)).isEqualTo(clean);
    assertThat(Shell.run("check", input).out()).contains("No problem was found.");
  }

  @Test
  void weekCommencingAndDay() throws IOException {
    var input = Case.copy("intake/07-week-commencing-and-day/input", folder.resolve("in"));
    var clean = solved(Case.path("intake/07-week-commencing-and-day/clean"));
    assertThat(solved(input)).isEqualTo(clean);
    Files.delete(input.resolve("matcher.json"));
    assertThat(solved(input)).isEqualTo(clean);
    var needs = input.resolve("needs.csv");
    Files.writeString(needs, Files.readString(needs).replace("Week commencing", "date"));
    assertThat(Shell.run("check", input).out())
        .contains("2026-11-23 is a Monday, and the row says Tue.");
  }

  @Test
  void idsThatLostTheirZeros() throws IOException {
    var input = Case.path("intake/10-ids-that-lost-their-zeros/input");
    assertThat(Shell.run("check", input).out())
        .containsPattern("availability.csv.*Maybe 00123 is meant.*kept free for 00123")
        .containsPattern("pairs.csv.*kept apart: 00123 from 00456");
    assertThat(solved(input)).hasSize(2).last().asString().contains("00456");
  }

  @Test
  void wordsThatNeverMeet() {
    var run = Shell.run("check", Case.path("intake/06-words-that-never-meet/input"));
    assertThat(run.out())
        .contains("language en (1 need), language urdu (1 need)", "skill first-aid (1 need)",
            "1 cell of volunteers.csv languages", "1 cell of volunteers.csv skills")
        .doesNotContain("gender female", "Nothing in the files");
  }

  @Test
  void nothingShutsAnybodyOut() {
    var run = Shell.run("check", Case.path("intake/11-nothing-shuts-anybody-out/input"));
    assertThat(run.out())
        .contains(
            "2 volunteers not active: never placed, 2 of them by a word that is neither yes nor no:"
                + " Left, x.",
            "2 active volunteers with a limit of 0")
        .doesNotContain("Nothing in the files");
  }

  @Test
  void oneMinuteToMidnight() throws IOException {
    assertThat(solved(Case.path("intake/12-one-minute-to-midnight/input")))
        .isEqualTo(solved(Case.path("intake/12-one-minute-to-midnight/clean"))).hasSize(3);
    assertThat(Shell.run("check", Case.path("intake/12-one-minute-to-midnight/input")).out())
        .contains("window-to-midnight");
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
