package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStampTest {
  @TempDir
  Path folder;

  private FolderStamp stamp() throws IOException {
    return FolderStamp.of(Files.createDirectories(folder.resolve("input")),
        Files.createDirectories(folder.resolve("plan")));
  }

  @Test
  void everyFileThatTheDeskShowsChangesTheStampOfThePlan() throws IOException {
    var before = stamp();
    for (var name : List.of("assignments.csv", "kept.csv", "summary.json", "notes.csv")) {
      Files.writeString(folder.resolve("plan").resolve(name), "");
      assertThat(stamp().plan()).as("an empty file is not a missing one: %s", name)
          .isNotEqualTo(before.plan());
      assertThat(stamp().input()).isEqualTo(before.input());
      before = stamp();
    }
    Files.writeString(folder.resolve("plan/report.html"), "page");
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void everyPartOfThePlanChangesTheStamp() throws IOException {
    var before = stamp();
    var parts = Files.createDirectories(folder.resolve("plan/assignments"));
    for (var name : List.of("manifest.csv", "part-00001.csv", "part-00002.csv")) {
      Files.writeString(parts.resolve(name), "");
      assertThat(stamp().plan()).isNotEqualTo(before.plan());
      before = stamp();
    }
    Files.writeString(parts.resolve("notes.txt"), "mine");
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void theInputHasAnotherStampWhenAFileComesOrIsLonger() throws IOException {
    var before = stamp();
    Files.writeString(folder.resolve("input/.~lock.needs.csv#"), "an office program");
    assertThat(stamp()).as("hidden files do not count").isEqualTo(before);
    var needs = Files.writeString(folder.resolve("input/needs.csv"), "a");
    var added = stamp();
    assertThat(added.input()).isNotEqualTo(before.input());
    var time = Files.getLastModifiedTime(needs);
    Files.setLastModifiedTime(Files.writeString(needs, "ab"), time);
    assertThat(stamp().input()).isNotEqualTo(added.input());
    assertThat(stamp().plan()).isEqualTo(before.plan());
  }
}
