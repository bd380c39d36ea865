package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;
import static org.needmatch.server.desk.DeskTown.WALK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskJournalTest {
  private static final Edit REMOVE = new Edit.Remove(TEA);
  private static final Edit PIN = new Edit.Pin(WALK, true);

  @TempDir
  Path folder;

  private DeskJournal.Left left() throws IOException {
    var found = DeskJournal.left(folder);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private void write(String... lines) throws IOException {
    Files.writeString(folder.resolve(".desk-1.journal"),
        "needmatch/desk-journal/1 2026-11-23T10:00:00Z\n" + String.join("\n", lines));
  }

  @Test
  void whatStandsAtTheEndIsLeft() throws IOException {
    try (var journal = new DeskJournal(folder)) {
      journal.edit(REMOVE);
      journal.edit(PIN);
      journal.undo();
      journal.undo();
      journal.redo();
      assertThat(DeskJournal.left(folder)).as("while its desk lives").isEmpty();
    }
    assertThat(left().edits()).containsExactly(REMOVE);
    assertThat(left().unreadable()).isZero();
    left().forget();
    assertThat(DeskJournal.left(folder)).isEmpty();
  }

  @Test
  void replacedEditsAreThoseThatStand() throws IOException {
    try (var journal = new DeskJournal(folder)) {
      journal.edit(REMOVE);
      journal.replace(List.of(PIN));
    }
    assertThat(left().edits()).containsExactly(PIN);
  }

  @Test
  void aLineThatNobodyCanReadKeepsItsPlaceAndIsCounted() throws IOException {
    write(EditLine.of(REMOVE), "{\"do\":\"something of next year\"}", EditLine.of(PIN),
        "{\"do\":\"undo\"}", "");
    assertThat(left().edits()).containsExactly(REMOVE);
    assertThat(left().unreadable()).isEqualTo(1);

    write("not JSON", "{\"do\":\"undo\"}", EditLine.of(PIN), "");
    assertThat(left().edits()).containsExactly(PIN);
    assertThat(left().unreadable()).isZero();
  }

  @Test
  void aLineThatWasCutOffWasNeverConfirmed() throws IOException {
    write(EditLine.of(REMOVE), EditLine.of(PIN));
    assertThat(left().edits()).containsExactly(REMOVE);
  }
}
