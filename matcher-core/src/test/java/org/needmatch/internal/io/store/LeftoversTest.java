package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  /** More than any system gives. */
  private static final String NOBODY = "999999999999";

  @TempDir
  private Path folder;

  @Test
  void draftsOfEarlierVersionsGoOnceTheyAreADayOld() throws Exception {
    var old = draft(".assignments.csv." + NOBODY + ".tmp", 25);
    var fresh = draft(".summary.json." + NOBODY + ".tmp", 23);
    var alive = draft(".report.html." + ProcessHandle.current().pid() + ".tmp", 25);
    var foreign = draft(".editor." + NOBODY + ".tmp", 25);
    var ours = draft(".assignments.csv." + NOBODY + ".needmatch", 0);

    Leftovers.sweep(folder, Disks.current());

    assertThat(old).doesNotExist();
    assertThat(ours).doesNotExist();
    assertThat(fresh).exists();
    assertThat(alive).exists();
    assertThat(foreign).exists();
  }

  private Path draft(String name, int hoursAgo) throws Exception {
    var file = Files.writeString(folder.resolve(name), "half");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(hoursAgo))));
    return file;
  }
}
