package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

/** One file has one writer, whatever links lead to it. */
class LinkedFoldersTest {
  @TempDir
  private Path folder;
  private Path plan;
  private Path office;

  @BeforeEach
  void link() throws Exception {
    plan = Files.createDirectories(folder.resolve("plan"));
    office = Files.createDirectories(folder.resolve("office"));
    Files.writeString(office.resolve("assignments.csv"), "need_id\n");
    Files.createSymbolicLink(plan.resolve("assignments.csv"), office.resolve("assignments.csv"));
  }

  @Test
  void aFolderIsNotWrittenToWhileSomebodyWritesWhereItsFilesAreLinks() throws Exception {
    var held = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var other = CompletableFuture.runAsync(() -> {
      try (var lock = FolderLock.of(office, "other")) {
        held.countDown();
        done.await();
      } catch (OutputException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    held.await();
    assertThatThrownBy(() -> FolderLock.of(plan, "mark", Duration.ZERO))
        .isInstanceOf(OutputException.class).hasMessageContaining("is being written to");
    done.countDown();
    other.join();
    try (var lock = FolderLock.of(plan, "mark")) {
      assertThat(FolderLock.isMine(office.toRealPath())).isTrue();
    }
    assertThat(FolderLock.isMine(office.toRealPath())).isFalse();
    assertThat(office.resolve(FolderLock.FILE)).doesNotExist();
    assertThat(plan.resolve(FolderLock.FILE)).doesNotExist();
  }

  @Test
  void foldersThatLinkToEachOtherAreHeldOnce() throws Exception {
    Files.writeString(plan.resolve("summary.json"), "{}");
    Files.createSymbolicLink(office.resolve("summary.json"), plan.resolve("summary.json"));
    try (var lock = FolderLock.of(plan, "mark", Duration.ZERO)) {
      assertThat(FolderLock.isMine(office.toRealPath())).isTrue();
    }
    try (var lock = FolderLock.of(office, "mark", Duration.ZERO)) {
      assertThat(FolderLock.isMine(plan.toRealPath())).isTrue();
    }
  }
}
