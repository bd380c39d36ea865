package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;
import static org.needmatch.server.desk.DeskTown.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.server.desk.DeskHistory.Repeated;
import org.needmatch.server.desk.DeskHistory.Step;

class DeskHistoryTest {
  private static final Edit REMOVE = new Edit.Remove(TEA);
  private static final Edit PIN = new Edit.Pin(WALK, true);

  @TempDir
  Path folder;

  private OpenedWeek week;

  @BeforeEach
  void open() throws Exception {
    DeskTown.write(folder);
    week = OpenedWeek.open(DeskTown.setup(folder, false));
  }

  private Step step(Draft before, Edit edit) {
    return new Step(edit, before.after(edit, week));
  }

  private List<Edit> journalled() throws IOException {
    return DeskJournal.left(folder.resolve("journals")).getFirst().edits();
  }

  @Test
  void aNewEditEndsWhatCouldBeDoneAgain() throws Exception {
    try (var journal = new DeskJournal(folder.resolve("journals"))) {
      var history = new DeskHistory(journal, week.draft());
      history.add(step(history.now(), REMOVE));
      history.undo();
      assertThat(history.canRedo()).isTrue();
      assertThat(history.now()).isEqualTo(week.draft());

      history.add(step(history.now(), PIN));

      assertThat(history.canRedo()).isFalse();
      assertThat(history.edits()).containsExactly(PIN);
      assertThat(history.now().held()).containsKey(TEA);
    }
    assertThat(journalled()).as("by a desk after a crash").containsExactly(PIN);
  }

  @Test
  void whatBeginsAnewCanBeTakenBackToItsOwnStart() throws Exception {
    try (var journal = new DeskJournal(folder.resolve("journals"))) {
      var history = new DeskHistory(journal, week.draft());
      history.add(step(history.now(), REMOVE));
      var other = week.draft().without(WALK);

      history.restart(other, List.of(step(other, REMOVE)));
      history.undo();

      assertThat(history.now()).isEqualTo(other);
      assertThat(history.canUndo()).isFalse();
      history.redo();
    }
    assertThat(journalled()).containsExactly(REMOVE);
  }

  @Test
  void anEditThatCannotBeWrittenDownDoesNotCount() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "in the way");
    try (var journal = new DeskJournal(file)) {
      var history = new DeskHistory(journal, week.draft());

      assertThatThrownBy(() -> history.add(step(history.now(), REMOVE)))
          .isInstanceOf(IOException.class);

      assertThat(history.canUndo()).isFalse();
      assertThat(history.now()).isEqualTo(week.draft());
    }
  }

  @Test
  void whatTheRulesForbidByNowIsSaidAndWhatChangesNothingIsLeftOut() {
    var gone = week.draft().without(TEA);

    var again = Repeated.of(week, gone, List.of(REMOVE, new Edit.Place(at("lunch", "ann")),
        new Edit.Pin(WALK, false), new Edit.Answer(WALK, ResponseStatus.ACCEPTED)));

    assertThat(again.steps()).extracting(Step::edit).containsExactly(
        new Edit.Place(at("lunch", "ann")), new Edit.Answer(WALK, ResponseStatus.ACCEPTED));
    assertThat(again.refused())
        .containsExactly("Not done again: ann is not in Tea (tea, Mon 23 Nov 10:00 to 12:00).");
  }
}
