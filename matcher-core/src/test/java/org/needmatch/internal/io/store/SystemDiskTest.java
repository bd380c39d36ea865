package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemDiskTest {
  private final SystemDisk disk = new SystemDisk();
  @TempDir
  Path folder;

  @Test
  void whatIsNotThereNeedNotBeDeleted() throws Exception {
    disk.delete(folder.resolve("gone"));
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
    disk.delete(link);
    assertThat(Files.isSymbolicLink(link)).as("a link that leads nowhere goes").isFalse();
  }

  @Test
  void aFolderIsMadeOnceAndAFileInItsPlaceIsAnError() throws Exception {
    disk.makeFolder(folder.resolve("a"), folder);
    disk.makeFolder(folder.resolve("a"), folder);
    assertThat(folder.resolve("a")).isDirectory();
    Files.writeString(folder.resolve("b"), "file");
    assertThatThrownBy(() -> disk.makeFolder(folder.resolve("b"), folder))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void aMoveReplacesAndAnUncheckedErrorOfContentIsItsCause() throws Exception {
    Files.writeString(folder.resolve("from"), "new");
    Files.writeString(folder.resolve("to"), "old");
    disk.move(folder.resolve("from"), folder.resolve("to"));
    assertThat(folder.resolve("to")).hasContent("new");
    var cause = new IOException("full");
    assertThatThrownBy(() -> disk.write(folder.resolve("to"), file -> {
      throw new UncheckedIOException(cause);
    })).isSameAs(cause);
  }
}
