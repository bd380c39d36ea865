package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.cli.PlannedTown.assignments;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Parts;

class MarkCommandTest extends PlannedTown {
  @Test
  void aMarkLeavesEveryOtherCharacterAsItWas() throws IOException {
    var file = plan.resolve("assignments.csv");
    var byHand = "\uFEFFvolunteer_id;need_id;my notes\r\nann;visit;\"rang; twice\"\r\nbob;visit;\r\n";
    Files.writeString(file, byHand);

    Shell.run("mark", file, "--volunteer", "bob", "--need", "visit", "--status", "accepted");
    assertThat(Files.readString(file)).isEqualTo(
        "\uFEFFvolunteer_id;need_id;my notes;status\r\nann;visit;\"rang; twice\";\r\nbob;visit;;accepted\r\n");

    Shell.run("mark", file, "--volunteer", "ann", "--need", "visit", "--status", "no-show");
    assertThat(Files.readString(file)).isEqualTo(
        "\uFEFFvolunteer_id;need_id;my notes;status\r\nann;visit;\"rang; twice\";no-show\r\nbob;visit;;accepted\r\n");
  }

  @Test
  void aPlanInPartsIsLeftAloneAndSaidWhatToDoWith() throws IOException {
    Parts.cut(plan, "assignments.csv");
    var part = plan.resolve("assignments/part-00001.csv");
    var before = Files.readString(part);
    for (var path : List.of(plan, plan.resolve("assignments"), part)) {
      var run = Shell.run("mark", path, "--volunteer", "ann", "--need", "van", "--status", "done");
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err()).contains("is of a plan in parts", "--keep and without --parts");
    }
    assertThat(Files.readString(part)).isEqualTo(before);
    assertThat(Shell.run("solve", town, "--keep", plan, "--out", plan, "--steps", "3").code())
        .isZero();
    assertThat(
        Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "done").code())
        .isZero();
    assertThat(assignments(plan)).contains(",done");
  }

  @Test
  void aMarkForNobodyNamesWhoIsThereAndChangesNothing() throws IOException {
    var before = assignments(plan);

    var run = Shell.run("mark", plan, "--volunteer", "cy", "--need", "van", "--status", "done");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cy").contains("There: ann");
    assertThat(assignments(plan)).isEqualTo(before);
    assertThat(
        Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "perhaps").err())
        .contains("no-show");
  }
}
