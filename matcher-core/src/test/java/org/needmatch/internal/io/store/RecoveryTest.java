package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  @TempDir
  Path folder;

  private Path stage() throws Exception {
    return Files.createDirectories(folder.resolve(Journal.STAGE));
  }

  private List<String> names() throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatWasCommittedIsMovedInAndWhatGoesIsTakenAway() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "old a");
    Files.writeString(folder.resolve("gone.csv"), "old");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(stage().resolve(".1"), "new a");
    new Journal(List.of(new Journal.Put(1, true, "a.csv")), List.of("gone.csv"), List.of())
        .write(stage().resolve(Journal.COMMITTED));
    Recovery.run(folder, Disks.current());
    assertThat(folder.resolve("a.csv")).hasContent("new a");
    assertThat(names()).containsExactly("a.csv", "notes.txt");
  }

  @Test
  void halfMovedInIsGoneOnWith() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "new a");
    Files.writeString(stage().resolve(".2"), "new b");
    new Journal(List.of(new Journal.Put(1, true, "a.csv"), new Journal.Put(2, true, "b.csv")),
        List.of(), List.of()).write(stage().resolve(Journal.COMMITTED));
    Recovery.run(folder, Disks.current());
    assertThat(folder.resolve("a.csv")).hasContent("new a");
    assertThat(folder.resolve("b.csv")).hasContent("new b");
    assertThat(names()).containsExactly("a.csv", "b.csv");
  }

  @Test
  void whatHadOnlyBegunIsTakenAwayAndTheOldSetStays() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "old a");
    Files.createDirectory(folder.resolve("calendar"));
    Files.writeString(stage().resolve(".1"), "half");
    new Journal(List.of(new Journal.Put(1, true, "a.csv")), List.of(), List.of("calendar"))
        .write(stage().resolve(Journal.BEGUN));
    Recovery.run(folder, Disks.current());
    assertThat(folder.resolve("a.csv")).hasContent("old a");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void aFolderThatHoldsSomethingByNowStays() throws Exception {
    Files.createDirectory(folder.resolve("calendar"));
    Files.writeString(folder.resolve("calendar/mine.ics"), "mine");
    new Journal(List.of(), List.of(), List.of("calendar")).write(stage().resolve(Journal.BEGUN));
    Recovery.run(folder, Disks.current());
    assertThat(folder.resolve("calendar/mine.ics")).exists();
  }
}
