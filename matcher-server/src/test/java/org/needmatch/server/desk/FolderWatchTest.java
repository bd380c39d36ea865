package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.json.DeskEventDocument;

class FolderWatchTest {
  @TempDir
  Path folder;

  @Test
  void aFolderThatIsWrittenToIsToldOnceUntilItIsReadAgain() throws Exception {
    DeskTown.write(folder);
    var teller = new DeskTeller();
    List<DeskEventDocument> told = new CopyOnWriteArrayList<>();
    teller.add(told::add);
    try (var watch = new FolderWatch(teller)) {
      assertThat(watch.isOutdated()).as("nothing is open").isFalse();
      watch.watch(DeskTown.published(folder).week());
      assertThat(watch.isOutdated()).isFalse();

      Files.writeString(folder.resolve("plan/assignments.csv"), "\n", StandardOpenOption.APPEND);

      assertThat(watch.isOutdated()).isTrue();
      assertThat(watch.isOutdated()).isTrue();
      assertThat(told).hasSize(1);
      watch.watch(DeskTown.published(folder).week());
      assertThat(watch.isOutdated()).as("read again").isFalse();
    }
  }
}
