package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class FolderLockTest {
  @TempDir
  Path folder;

  @Test
  void foldersMadeForNothingGoAgain() throws Exception {
    try (var lock = FolderLock.of(folder.resolve("x/y"), "solve")) {
      assertThat(folder.resolve("x/y").resolve(FolderLock.FILE)).exists();
    }
    assertThat(folder).isEmptyDirectory();
    try (var lock = FolderLock.of(folder.resolve("x/y"), "solve")) {
      Files.writeString(folder.resolve("x/y/a.csv"), "kept");
    }
    assertThat(folder.resolve("x/y/a.csv")).exists();
  }

  @Test
  void oneThreadMayHoldItTwiceAndEndsWithTheFirst() throws Exception {
    try (var outer = FolderLock.of(folder, "solve")) {
      try (var inner = FolderLock.of(folder, "solve", Duration.ZERO)) {
        assertThat(FolderLock.isMine(folder.toRealPath())).isTrue();
      }
      assertThat(FolderLock.isMine(folder.toRealPath())).isTrue();
      assertThat(folder.resolve(FolderLock.FILE)).exists();
    }
    assertThat(FolderLock.isMine(folder.toRealPath())).isFalse();
    assertThat(folder.resolve(FolderLock.FILE)).doesNotExist();
  }

  @Test
  void whoWaitsIsToldWhoWrites() throws Exception {
    try (var lock = FolderLock.of(folder, "solve")) {
      var other = CompletableFuture.supplyAsync(
          () -> assertThatThrownBy(() -> FolderLock.of(folder, "mark", Duration.ZERO)));
      other.get().isInstanceOf(OutputException.class)
          .hasMessageContaining("is being written to by process")
          .hasMessageContaining("(solve, since ").hasMessageContaining("nothing was changed");
    }
  }

  @Test
  void aFileOfADeadWriterIsTakenOver() throws Exception {
    Files.writeString(folder.resolve(FolderLock.FILE), "x\nprocess 1 (solve, since 2020)\n");
    try (var lock = FolderLock.of(folder, "mark", Duration.ZERO)) {
      assertThat(folder.resolve(FolderLock.FILE)).content().contains("(mark, since");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
