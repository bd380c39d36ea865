package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows and lists that vanished, and files that ended with an internal fault.
 */
final class SwallowedCasesTest {
  @TempDir
  private Path folder;

  private Shell solve(Path input) {
    return Shell.run("solve", input, "--out", folder.resolve("plan"), "--steps", 5);
  }

  @Test
  void rowsInsideAQuotedCellSetAsideWhomTheyName() {
    var run = solve(Case.path("faults/pairs-swallowed"));
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.out() + run.err()).contains("row-quotes: pairs.csv", "No volunteer is left");
  }

  @Test
  void swallowedVolunteersAreNamedAndTheOthersStay() throws IOException {
    var input = Case.copy("faults/pairs-swallowed", folder.resolve("in"));
    Files.delete(input.resolve("pairs.csv"));
    Files.writeString(input.resolve("volunteers.csv"), """
        volunteer_id,latitude,longitude,availability,note
        V1,53,-1,daily 00:00-24:00,"Flat 2, Rose House,
        12, High Street, Leeds"
        "V2,53,-1,daily 00:00-24:00,
        V3,53,-1,daily 00:00-24:00,Ann Smith
        V4,53,-1,daily 00:00-24:00,",,,,
        V5,53,-1,daily 00:00-24:00,
        """);
    var run = solve(input);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("plan/problems.csv")).content().contains("V2", "V3", "V4")
        .doesNotContain("Smith");
    assertThat(folder.resolve("plan/assignments.csv")).content().contains("V1", "V5")
        .doesNotContain("V2", "V3", "V4", "Smith");
  }

  @ParameterizedTest
  @CsvSource({"json-list-two-spellings.json,pairs and Pairs",
      "json-key-two-spellings-b.json,dbsLevel and dbs_level", "header-missing,has no header row",
      "sep-newline,says sep= and no separator", "sep-quote,says sep= and no separator",
      "files-nul,is not a name inside the folder"})
  void whatCannotBeReadIsOneSentence(String name, String sentence) {
    var run = solve(Case.path("faults/" + name));
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.err()).contains(sentence).doesNotContain("Penhollow", "1991-09-04", "54.60152");
  }

  @Test
  void pairsThatStandOnceHold() {
    assertThat(solve(Case.path("faults/pairs-once.json")).out()).contains("1 of 2 seats");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"dbs.maxAgeMonths\": 0, \"dbs\": {\"maxAgeMonths\": 36}}",
      "{\"columns\": {\"needs.csv\": {\"a\": \"\"}, \"needs\": {\"b\": \"\"}}}",
      "{\"columns\": {\"needs.csv\": {\"DBS level\": \"\", \"dbs_level\": \"dbs_level\"}}}",
      "{\"values\": {\"needs.csv\": {\"title\": {\"A\": \"x\", \"a\": \"y\"}}}}",
      "{\"zone\": \"\\ud800\"}"})
  void settingsThatSayTwoThingsAreRefused(String settings) throws IOException {
    var input = Case.copy("faults/base", folder.resolve("in"));
    Files.writeString(input.resolve("matcher.json"), settings);
    var run = Shell.run("check", input);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.out() + run.err()).containsAnyOf("given twice", "half of a pair");
  }

  @Test
  void halfACharacterIsSaidAndTheRestGoesOn() {
    var checked = Shell.run("check", Case.path("faults/surrogate.json"));
    assertThat(checked.out()).contains("text-broken: surrogate.json, line 1, column title");
    assertThat(solve(Case.path("faults/surrogate.json")).code()).isEqualTo(ExitCode.DONE);
  }
}
