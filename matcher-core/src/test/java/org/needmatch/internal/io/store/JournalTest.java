package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
  @TempDir
  Path folder;

  private Path stage() throws Exception {
    return Files.createDirectories(folder.resolve(Journal.STAGE));
  }

  @Test
  void whatIsWrittenIsReadAgainWithTheNumbersOfItsLines() throws Exception {
    var journal = new Journal(
        List.of(new Journal.Put(1, true, "a b.csv"), new Journal.Put(2, false, "calendar/c.ics")),
        List.of("old.csv"), List.of("calendar"));
    journal.write(stage().resolve(Journal.COMMITTED));
    assertThat(Journal.committed(folder)).isEqualTo(journal);
    assertThat(Journal.begun(folder)).isEqualTo(new Journal(List.of(), List.of(), List.of()));
  }

  @Test
  void withoutAFileNothingWasCommitted() throws Exception {
    assertThat(Journal.committed(folder)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"needmatch 1\nput a.csv\n", "needmatch 1\nput a.csv\nend",
      "needmatch 2\nput a.csv\nend\n", "needmatch 1\nput ../a.csv\nend\n",
      "needmatch 1\nput /etc/passwd\nend\n", "needmatch 1\nput .needmatch/x\nend\n",
      "needmatch 1\nmove a.csv\nend\n", "needmatch 1\nput\nend\n", ""})
  void whatWasCutShortOrLeadsOutOfTheFolderIsNeverFollowed(String text) throws Exception {
    Files.writeString(stage().resolve(Journal.COMMITTED), text);
    assertThatThrownBy(() -> Journal.committed(folder)).isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be read as a journal");
    Files.writeString(stage().resolve(Journal.BEGUN), text);
    assertThat(Journal.begun(folder).puts()).as("what had only begun counts for nothing").isEmpty();
  }

  @Test
  void namesStayInsideTheFolder() {
    assertThat(Journal.inside("a/b.csv")).isTrue();
    for (var out : List.of("", "..", "../a", "a/../b", "/a", "a\nb", Journal.STAGE)) {
      assertThat(Journal.inside(out)).as(out).isFalse();
    }
  }
}
