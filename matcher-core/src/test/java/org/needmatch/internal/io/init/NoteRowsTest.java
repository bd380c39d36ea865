package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteRowsTest {
  private static List<String> row(String... cells) {
    return List.of(cells);
  }

  @Test
  void notesAndSumsBelowATableAreNoRows() {
    assertThat(NoteRows.below(List.of(row("Ann", "1", "x"), row("Bob", "2", "y"),
        row("Total", "3", "2"), row("", "", ""), row("* on the rota from May", "", ""))))
        .as("a blank row ends them").containsExactly("* on the rota from May");
    assertThat(NoteRows.below(List.of(row("Ann", "1", "x"), row("TOTAL:", "3", "2"),
        row("Please tell us if you cannot come.", "", ""))))
        .containsExactly("TOTAL:", "Please tell us if you cannot come.");
  }

  @Test
  void peopleAreNeverNotes() {
    assertThat(NoteRows.below(List.of(row("Ann", "1", "x"), row("Total Smith", "yes", "2"))))
        .isEmpty();
    assertThat(NoteRows.below(List.of(row("Ann", "1", "x"), row("Zoe", "", "")))).isEmpty();
    assertThat(NoteRows.below(List.of(row("Note: nothing else", "", "")))).as("not the first row")
        .isEmpty();
  }
}
