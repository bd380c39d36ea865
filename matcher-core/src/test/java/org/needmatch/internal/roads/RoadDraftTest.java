package org.needmatch.internal.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadDraftTest {
  @TempDir
  Path folder;

  private List<String> rows(RoadDraft draft) throws IOException {
    var rows = new ArrayList<String>();
    draft.each(rows::add);
    return rows;
  }

  @Test
  void whatWasFinishedBeforeAnEndIsGoneOnWith() throws IOException {
    var file = folder.resolve("draft");
    try (var draft = new RoadDraft(file, "one map")) {
      draft.add("a\nb\n");
      draft.add("");
    }
    Files.writeString(file, "c\nhalf a r", StandardOpenOption.APPEND);
    try (var draft = new RoadDraft(file, "one map")) {
      assertThat(draft.finished()).isEqualTo(2);
      draft.add("d\n");
      assertThat(rows(draft)).containsExactly("a", "b", "d");
    }
  }

  @Test
  void anEndWhoseLineBreakIsMissingIsNotThere() throws IOException {
    var file = Files.writeString(folder.resolve("draft"), "one map\na\n#\nb\n#");
    try (var draft = new RoadDraft(file, "one map")) {
      assertThat(draft.finished()).isEqualTo(1);
      assertThat(rows(draft)).containsExactly("a");
    }
  }

  @Test
  void theDraftOfAnotherMapIsBegunAgain() throws IOException {
    var file = Files.writeString(folder.resolve("draft"), "one map\na\n#\n");
    try (var draft = new RoadDraft(file, "another map")) {
      assertThat(draft.finished()).isZero();
      assertThat(rows(draft)).isEmpty();
      draft.delete();
    }
    assertThat(file).doesNotExist();
  }
}
