package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.cli.PlannedTown.assignments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Parts;

class HeldAnswersTest extends PlannedTown {
  private Path answered() throws IOException {
    var file = plan.resolve("assignments.csv");
    Files.writeString(file, assignments(plan).replaceFirst("proposed\n", "accepted\n"));
    return plan;
  }

  @Test
  void aPlanThatNobodyAnsweredMayBeReplaced() throws Exception {
    new HeldAnswers(null, plan).check();
    new HeldAnswers(null, folder.resolve("nothing there")).check();
  }

  @Test
  void answersThatWouldBeLostStopTheWriting() throws Exception {
    var held = new HeldAnswers(null, answered());
    assertThatThrownBy(held::check).isInstanceOf(CommandFailure.class)
        .hasMessageContaining("1 answer").hasMessageContaining("--keep");
  }

  @Test
  void answersThatAreKeptMayBeWrittenOver() throws Exception {
    var held = new HeldAnswers(answered(), plan);
    held.check();
    held.checkAgain();
  }

  @Test
  void anAnswerThatCameDuringTheSearchStopsTheWriting() throws Exception {
    var held = new HeldAnswers(plan, plan);
    held.check();
    var unused = answered();
    assertThatThrownBy(held::checkAgain).isInstanceOf(CommandFailure.class)
        .hasMessageContaining("during the search");
  }

  @Test
  void answersInPartsStopTheWritingToo() throws Exception {
    Parts.cut(answered(), "assignments.csv");
    assertThatThrownBy(new HeldAnswers(null, plan)::check).isInstanceOf(CommandFailure.class)
        .hasMessageContaining("1 answer").hasMessageContaining("--keep");
    var kept = new HeldAnswers(plan, plan);
    kept.check();
    kept.checkAgain();
    Files.delete(plan.resolve("assignments/manifest.csv"));
    assertThatThrownBy(new HeldAnswers(null, plan)::check).isInstanceOf(CommandFailure.class)
        .hasMessageContaining("part-00001.csv").hasMessageContaining("cannot be read");
  }

  @Test
  void answersInATableThatCannotBeReadStopTheWritingToo() throws Exception {
    Files.writeString(plan.resolve("assignments.csv"), "my own list\nann,Accepted\n");
    assertThatThrownBy(new HeldAnswers(null, plan)::check).isInstanceOf(CommandFailure.class)
        .hasMessageContaining("cannot be read");
    Files.writeString(plan.resolve("assignments.csv"), "my own list\nann\n");
    new HeldAnswers(null, plan).check();
  }
}
