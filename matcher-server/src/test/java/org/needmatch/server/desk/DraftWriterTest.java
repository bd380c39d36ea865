package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.read.PlanRowsReader;

class DraftWriterTest extends PublishedDesk {
  private Path plan;

  @BeforeEach
  void place() {
    plan = folder.resolve("plan");
  }

  private String rows() throws IOException {
    return Files.readString(plan.resolve("assignments.csv"));
  }

  @Test
  void everyFileThatItNamesIsThereAndNothingElse() throws Exception {
    var files = new DraftWriter(DeskTown.after(now, new Edit.Place(at("lunch", "cy"))))
        .write("A note.", 1, false);

    try (var there = Files.list(plan)) {
      assertThat(there.map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith(".")).toList()).isSubsetOf(files)
          .contains("notes.csv", "changes.csv", "assignments.csv");
    }
    assertThat(PlanRowsReader.published(plan)).hasSize(5);
  }

  @Test
  void whoIsLeftInASessionThatCannotRunIsNotWritten() throws Exception {
    new DraftWriter(DeskTown.after(now, new Edit.Answer(WALK, ResponseStatus.DECLINED))).write("",
        1, false);

    assertThat(PlanRowsReader.published(plan)).extracting(row -> row.assignment().needId())
        .containsExactlyInAnyOrder("tea", "call");
  }

  @Test
  void aFolderThatSomebodyElseWroteToIsLeftAsItIs() throws Exception {
    var writer = new DraftWriter(DeskTown.after(now, new Edit.Remove(TEA)));
    Files.writeString(plan.resolve("assignments.csv"), rows() + "\n");
    var theirs = rows();

    assertThatThrownBy(() -> writer.write("", 1, false)).isInstanceOf(FolderChanged.class);

    assertThat(rows()).isEqualTo(theirs);
    assertThat(plan.resolve("notes.csv")).doesNotExist();
  }

  @Test
  void aDraftThatBreaksARuleIsNotWritten() throws Exception {
    var held = new Draft(Map.of(TEA, new Draft.Seat(1, ResponseStatus.PROPOSED, false),
        at("lunch", "ann"), new Draft.Seat(1, ResponseStatus.PROPOSED, false)), Map.of());
    var before = rows();

    assertThatThrownBy(() -> new DraftWriter(new Revision(2, now.week(), held)).write("", 1, false))
        .isInstanceOf(EditRefused.class).hasMessageContaining("ann");

    assertThat(rows()).isEqualTo(before);
  }
}
