package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.internal.io.read.StatusEditor;
import org.needmatch.internal.io.write.AnswerWriter;
import org.needmatch.internal.io.write.Manifest;
import org.needmatch.testdomain.Parts;

/** The folder is the only truth, whoever else writes and whatever dies. */
class DeskSaveTest {
  @TempDir
  Path folder;

  private Path plan;

  @BeforeEach
  void write() throws IOException {
    DeskTown.write(folder);
    plan = folder.resolve("plan");
  }

  private static void act(DeskSession desk, Edit edit) throws Exception {
    desk.act(desk.view().revision().number(), edit);
  }

  private static void save(DeskSession desk, String note) throws Exception {
    desk.save(desk.view().revision().number(), note);
  }

  private static Edit answer(Placement place, ResponseStatus status) {
    return new Edit.Answer(place, status);
  }

  private List<String> journals() throws IOException {
    try (var files = Files.list(plan)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".journal")).toList();
    }
  }

  @Test
  void whoIsReadyIsChosenAnewBesideWhatIsSaved() throws Exception {
    var needs = folder.resolve("town").resolve("needs.csv");
    Files.writeString(needs,
        Files.readString(needs).replace("\n", ",\n")
            .replace(",volunteers,\n", ",volunteers,volunteers_standby\n")
            .replace("12:00,1,1,\n", "12:00,1,1,1\n"));
    Files.writeString(plan.resolve("standby.csv"),
        "need_id,role,standby,volunteer_id\ntea,volunteer,1,cy\n");
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(WALK, ResponseStatus.ACCEPTED));
      save(desk, "");
    }
    assertThat(PlanRowsReader.standbys(plan)).extracting(row -> row.volunteerId())
        .containsExactly("cy");
    try (var desk = DeskTown.open(folder)) {
      act(desk, new Edit.Place(at("lunch", "cy")));
      save(desk, "");
    }
    assertThat(PlanRowsReader.standbys(plan)).extracting(row -> row.volunteerId())
        .containsExactly("bob");
  }

  @Test
  void savesTheSetWithAnswersPinsAndANoteById() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(TEA, ResponseStatus.ACCEPTED));
      act(desk, new Edit.Pin(WALK, true));
      act(desk, new Edit.Place(at("lunch", "cy")));
      act(desk, answer(at("lunch", "cy"), ResponseStatus.ACCEPTED));
      act(desk, answer(at("tea", "bob"), ResponseStatus.DECLINED));
      save(desk, "Cy Cedar rang,\n\"fine\"");

      assertThat(desk.view().changed()).isEmpty();
      assertThat(desk.view().undo()).isFalse();
    }

    var rows = PlanRowsReader.published(plan);
    assertThat(rows)
        .extracting(row -> row.assignment().needId() + " " + row.assignment().volunteerId() + " "
            + row.status().word() + " " + row.row().pinned())
        .containsExactlyInAnyOrder("tea ann accepted false", "lunch cy accepted false",
            "walk ann proposed false", "walk bob proposed true", "call dee proposed false");
    assertThat(Manifest.differences(plan, rows.stream().map(PlanRow::assignment).toList()))
        .isEmpty();
    assertThat(Files.readString(plan.resolve("changes.csv")))
        .contains("cy,lunch,volunteer,added,new").doesNotContain("bob");
    assertThat(Files.readString(plan.resolve("kept.csv")))
        .contains("tea,tea,volunteer,1,bob,2026-11-23,no,declined,no");
    assertThat(Files.readAllLines(plan.resolve("notes.csv"))).hasSize(2).last().asString()
        .endsWith(",5,\"cy rang, \"\"fine\"\"\"");
    assertThat(journals()).isEmpty();
  }

  @Test
  void aPlanInPartsIsSavedAsOneFileWithAllItsRows() throws Exception {
    Parts.cut(plan, "assignments.csv");
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(WALK, ResponseStatus.DECLINED));
      save(desk, "");
    }
    assertThat(plan.resolve("assignments.csv")).exists();
    assertThat(plan.resolve("assignments/manifest.csv")).doesNotExist();
    assertThat(PlanRowsReader.published(plan)).extracting(PlanRow::assignment)
        .extracting(row -> row.needId() + " " + row.volunteerId()).contains("tea ann", "call dee")
        .doesNotContain("walk bob");
  }

  @Test
  void whoSaidNoWhenAskedIsNotAskedAgainAfterwards() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(at("lunch", "cy"), ResponseStatus.DECLINED));
      save(desk, "");
      assertThat(desk.view().revision().ranked("lunch", "volunteer", null).candidates())
          .extracting(one -> one.volunteerId()).doesNotContain("cy");
    }
  }

  @Test
  void aNoOfSomebodyWhoIsNotInTheInputAnyMoreIsKeptButNotShown() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(at("lunch", "cy"), ResponseStatus.DECLINED));
      save(desk, "");
    }
    var volunteers = folder.resolve("town/volunteers.csv");
    Files.write(volunteers,
        Files.readAllLines(volunteers).stream().filter(line -> !line.startsWith("cy,")).toList());
    try (var desk = DeskTown.open(folder)) {
      assertThat(desk.view().revision().draft().refused()).isEmpty();
      act(desk, answer(TEA, ResponseStatus.ACCEPTED));
      save(desk, "");
    }
    assertThat(Files.readString(plan.resolve("kept.csv"))).contains("cy").contains("declined");
  }

  @Test
  void ofTwoDesksTheSecondSavesNothingUntilItHasLookedAgain() throws Exception {
    try (var first = DeskTown.open(folder); var second = DeskTown.open(folder)) {
      act(first, answer(TEA, ResponseStatus.ACCEPTED));
      act(second, new Edit.Pin(WALK, true));
      save(first, "");
      var saved = Files.readString(plan.resolve("assignments.csv"));

      assertThatThrownBy(() -> save(second, "")).isInstanceOf(FolderChanged.class);
      assertThat(Files.readString(plan.resolve("assignments.csv"))).isEqualTo(saved);
      assertThat(second.folders().isOutdated()).isTrue();

      second.reload(second.view().revision().number());
      assertThat(second.view().changed()).extracting(Strip.Change::id)
          .containsExactly("pinned walk volunteer bob");
      save(second, "");
      assertThat(PlanRowsReader.published(plan))
          .filteredOn(row -> row.row().placement().equals(TEA)).extracting(PlanRow::status)
          .containsExactly(ResponseStatus.ACCEPTED);
    }
  }

  @Test
  void anAnswerThatACommandHasMarkedIsNotOverwritten() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, new Edit.Pin(WALK, true));
      var file = plan.resolve("assignments.csv");
      AnswerWriter.write(file, StatusEditor
          .mark(file, new StatusEditor.Mark("tea", "ann", null, ResponseStatus.DECLINED)).bytes());

      assertThatThrownBy(() -> save(desk, "")).isInstanceOf(FolderChanged.class);
      desk.reload(desk.view().revision().number());

      assertThat(desk.view().revision().draft().held()).doesNotContainKey(TEA);
      save(desk, "");
      assertThat(Files.readString(plan.resolve("kept.csv"))).contains("ann,2026-11-23,no,declined");
    }
  }

  @Test
  void whatAnInputForbidsByNowIsNotDoneAgain() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, new Edit.Place(at("lunch", "cy")));
      var volunteers = folder.resolve("town/volunteers.csv");
      Files.writeString(volunteers, Files.readString(volunteers)
          .replace("cy,Cy Cedar,53.645,-1.785,Mon", "cy,Cy Cedar,53.645,-1.785,Tue"));
      assertThatThrownBy(() -> save(desk, "")).isInstanceOf(FolderChanged.class);

      desk.reload(desk.view().revision().number());

      assertThat(desk.view().changed()).isEmpty();
      assertThat(desk.view().warnings()).singleElement().asString()
          .startsWith("Not done again: cy is not free");
    }
  }

  @Test
  void editsOfADeskThatEndedAreOfferedAndTaken() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(TEA, ResponseStatus.DECLINED));
      act(desk, new Edit.Pin(WALK, true));
      act(desk, new Edit.Place(at("lunch", "cy")));
      desk.undo(desk.view().revision().number());
    }
    try (var desk = DeskTown.open(folder)) {
      var recovered = Objects.requireNonNull(StateAnswer.of(desk).recovered());
      assertThat(recovered.count()).isEqualTo(2);
      assertThat(recovered.sentences().getFirst()).startsWith("ann has said no to Tea");
      assertThat(desk.view().changed()).isEmpty();

      desk.recover(desk.view().revision().number(), true);

      assertThat(desk.view().changed()).hasSize(2);
      assertThat(StateAnswer.of(desk).recovered()).isNull();
      assertThat(journals()).hasSize(1);
      save(desk, "");
      assertThat(journals()).isEmpty();
    }
  }

  @Test
  void editsThatNobodyWantsAreForgotten() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(TEA, ResponseStatus.DECLINED));
    }
    try (var desk = DeskTown.open(folder)) {
      desk.recover(desk.view().revision().number(), false);
      assertThat(desk.view().changed()).isEmpty();
      assertThat(journals()).isEmpty();
    }
  }

  @Test
  void discardingLeavesNothing() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(TEA, ResponseStatus.DECLINED));
      desk.discard(desk.view().revision().number());
      assertThat(desk.view().changed()).isEmpty();
      assertThat(journals()).isEmpty();
    }
  }

  @Test
  void theEditsOfALivingDeskAreNotOffered() throws Exception {
    try (var desk = DeskTown.open(folder)) {
      act(desk, answer(TEA, ResponseStatus.DECLINED));
      try (var other = DeskTown.open(folder)) {
        assertThat(other.view().left()).isEmpty();
      }
    }
  }

  @Test
  void everyEditThatWasConfirmedSurvivesAKill() throws Exception {
    for (int round = 0; round < 3; round++) {
      var process = new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
          DeskVictim.class.getName(), folder.toString()).redirectErrorStream(true).start();
      int confirmed = 0;
      try (var said = new BufferedReader(
          new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
          if (line.startsWith("confirmed ")) {
            confirmed = Integer.parseInt(line.substring(10));
            if (confirmed == 3 + 4 * round) {
              process.destroyForcibly();
            }
          }
        }
      } catch (IOException e) {
        assertThat(process.waitFor()).as("killed").isNotZero();
      }
      process.waitFor();
      assertThat(confirmed).isGreaterThanOrEqualTo(3 + 4 * round);

      try (var desk = DeskTown.open(folder)) {
        var left = desk.view().left();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().edits().size()).isBetween(confirmed, confirmed + 1);
        assertThat(left.getFirst().edits().subList(0, confirmed))
            .isEqualTo(DeskVictim.edits().subList(0, confirmed));
        desk.recover(desk.view().revision().number(), false);
      }
    }
  }

  private static String classPath() throws Exception {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      var paths = new ArrayList<String>();
      for (var url : loader.getURLs()) {
        paths.add(Path.of(url.toURI()).toString());
      }
      return String.join(File.pathSeparator, paths);
    }
    return System.getProperty("java.class.path");
  }
}
