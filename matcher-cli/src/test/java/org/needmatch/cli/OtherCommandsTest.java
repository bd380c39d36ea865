package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class OtherCommandsTest {
  @TempDir
  Path folder;

  @Test
  void checkReportsEveryProblemAndEndsWithZero() throws IOException {
    var run = Shell.run("check", TinyTown.withABadRow(folder));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("needs.csv, line 5, column date").contains("1 error")
        .contains("3 volunteers and 3 needs taken; 0 volunteers and 1 need set aside");
  }

  @Test
  void checkNamesWhatQuietlyShutsPeopleOut() throws IOException {
    TinyTown.write(folder);
    Files.writeString(folder.resolve("volunteers.csv"), """
        volunteer_id,dbs_level,prefers,availability
        ann,basic,nonsense,Mon 09:00-17:00
        bob,none,,
        """);

    var run = Shell.run("check", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().dropWhile(line -> !line.equals("Quietly shut out:")))
        .containsExactly("Quietly shut out:",
            "  1 volunteer without any availability: cannot be placed.",
            "  2 volunteers without a home: remote sessions only.",
            "  1 volunteer with a check but no issue date: counts as too old while checks age.",
            "  1 entry in prefers naming nothing.",
            "  Asked by needs, and no active volunteer has it: skill driving (1 need).");
  }

  @Test
  void checkAsJsonHoldsProblemsAndCounts() throws IOException {
    var json = Shell.run("check", TinyTown.withABadRow(folder), "--json").json();

    assertThat(json.at("/problems/0/line").asInt()).isEqualTo(5);
    assertThat(json.at("/problems/0/severity").asText()).isEqualTo("error");
    assertThat(json.at("/needs/setAside").asInt()).isEqualTo(1);
    assertThat(json.at("/week").asText()).isEqualTo("2026-11-23");
  }

  @Test
  void checkUnderStrictEndsWithThreeOnlyWhenThereIsAProblem() throws IOException {
    assertThat(Shell.run("check", TinyTown.write(folder), "--strict").code()).isZero();
    assertThat(Shell.run("check", TinyTown.withABadRow(folder), "--strict").code()).isEqualTo(3);
  }

  @Test
  void generateWritesACityThatSolves() {
    var city = folder.resolve("city");

    var run = Shell.run("generate", "--volunteers", 30, "--seats", 40, "--seed", 3, "--out", city);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Shell.run("check", city, "--strict").code()).isZero();
    assertThat(Shell
        .run("solve", city, "--out", folder.resolve("plan"), "--steps", 5, "--strategy", "greedy")
        .code()).isZero();
  }

  @Test
  void exportWritesTheModel() throws IOException {
    var file = folder.resolve("week.mps");

    var run = Shell.run("export", "--mps", file, TinyTown.write(folder.resolve("town")));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(file)).contains(": need van runs\n", "\nOBJSENSE\n    MAX\n")
        .endsWith("ENDATA\n");
  }

  @Test
  void exportThatCannotBeWrittenEndsWithFive() throws IOException {
    var run = Shell.run("export", "--mps", folder.resolve("missing/week.mps"),
        TinyTown.write(folder.resolve("town")));

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("week.mps").contains("--mps");
  }

  @Test
  void generateRefusesNumbersOutOfRange() {
    var run = Shell.run("generate", "--volunteers", 0, "--seats", 40, "--out", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("volunteers is 0");
  }

  @Test
  void strategiesAreListedWithTheDefault() throws IOException {
    assertThat(Shell.run("strategies").out()).contains("certified").contains("(the default)")
        .contains("first-come");
    assertThat(Shell.run("strategies", "--json").json().path("strategies")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "frobnicate", "solve", "solve x", "solve x --out y --time never",
      "solve x --out y --seed one", "solve x --out y --strategy nonsense",
      "solve x --out y --week 31/02/2026", "solve x --out y --threads 0",
      "solve x --out y --progress loud", "verify x", "generate --out x"})
  void wrongUsageIsTwoWithoutAStackTrace(String line) {
    var run = Shell.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("matcher: ").contains("--help").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpAndVersion() {
    assertThat(Shell.run("--help").out()).contains("solve", "check", "verify", "generate");
    assertThat(Shell.run("solve", "--help").out()).contains("--need-tolerance", "--time-limit");
    assertThat(Shell.run("--version").out()).matches("matcher \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @ParameterizedTest
  @CsvSource({"30s,PT30S", "2m,PT2M", "1m30s,PT1M30S", "PT30S,PT30S", "1h,PT1H", "45,PT45S",
      "1.5,PT1.5S"})
  void lengthsOfTime(String text, Duration expected) {
    assertThat(new DurationConverter().convert(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3s", "soon", "P", ""})
  void lengthsOfTimeThatAreNone(String text) {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> new DurationConverter().convert(text))
        .isInstanceOf(TypeConversionException.class).hasMessageContaining("1m30s");
  }
}
