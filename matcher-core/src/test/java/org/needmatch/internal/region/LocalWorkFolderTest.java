package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class LocalWorkFolderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aWriterThatFailsLeavesNothing() throws IOException {
    var work = LocalWorkFolder.at(folder.resolve("work"));
    assertThatThrownBy(() -> work.write("half", out -> {
      out.writeInt(1);
      throw new IOException("full");
    })).hasMessage("full");
    assertThat(folder.resolve("work")).isEmptyDirectory();
  }

  @Test
  void twoWhoWriteTheSameFileDoNotMixIt() throws IOException {
    var one = LocalWorkFolder.at(folder);
    var other = LocalWorkFolder.at(folder);
    one.write("state", out -> {
      out.writeInt(7);
      other.write("state", second -> second.writeInt(7));
      out.writeInt(8);
    });
    int sum = one.read("state", in -> in.readInt() + in.readInt());
    assertThat(sum).isEqualTo(15);
    try (var there = Files.list(folder)) {
      assertThat(there).hasSize(1);
    }
  }

  @Test
  void anotherSolveWaitsInVainWhileOneWorksThere() throws Exception {
    try (var held = LocalWorkFolder.of(folder, "town")) {
      var second = CompletableFuture.supplyAsync(() -> {
        try (var work = LocalWorkFolder.of(folder, "town")) {
          return work.place();
        } catch (OutputException e) {
          throw new CompletionException(e);
        }
      });
      assertThatThrownBy(second::join).hasCauseInstanceOf(OutputException.class);
      assertThat(held.has("about.txt")).isTrue();
    }
    try (var after = LocalWorkFolder.of(folder, "town")) {
      assertThat(after.has("about.txt")).isTrue();
    }
  }
}
