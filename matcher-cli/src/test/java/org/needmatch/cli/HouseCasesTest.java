package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that a reading of the code found. */
class HouseCasesTest {
  @TempDir
  Path plan;

  @ParameterizedTest
  @ValueSource(strings = {"w", "w2"})
  void anIfLeavesAWithdrawnPersonOutOfTheChildrensClub(String name) {
    var input = Case.path("house/" + name);
    assertThat(Shell.run("solve", input, "--out", plan, "--steps", "3").code()).isZero();
    var told = Shell.run("explain", input, plan, "--need", "a-garden", "--steps", "3");
    assertThat(told.out()).contains("In that plan v1 is at Garden").doesNotContain("club");
  }

  @Test
  void aCommitmentThatHasBegunIsPlannedByNeighbourhoods() {
    var told = Shell.run("solve", Case.path("house/g"), "--keep", Case.path("house/g-plan0"),
        "--from", "2026-11-23T12:00", "--strategy", "nearby", "--steps", "3", "--out", plan);
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out()).contains("3 of 3 published places stay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e2", "e3"})
  void aNeedAtAnyTimeIsTurnedDownForTheSkill(String name) throws IOException {
    var unfilled = solved(name).resolve("unfilled.csv");
    assertThat(Files.readAllLines(unfilled))
        .anySatisfy(line -> assertThat(line).startsWith("a-anytime").contains("(skill)"));
  }

  @Test
  void checksThatAPackAsksAreTheNextStep() throws IOException {
    assertThat(Files.readString(solved("f").resolve("report.html")))
        .contains("get these people their checks").doesNotContain("find people; nobody else");
  }

  @Test
  void aSpeedOutOfRangeIsNamed() {
    var told = Shell.run("check", Case.path("house/a"), "--set", "travel.speeds.car=5000");
    assertThat(told.err() + told.out()).contains("travel.speeds.car").doesNotContain("column The");
  }

  private Path solved(String name) {
    var told = Shell.run("solve", Case.path("house/" + name), "--out", plan, "--steps", "3");
    assertThat(told.code()).as(told.err()).isZero();
    return plan;
  }
}
