package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class WorkFolderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aFileIsThereWholeOrNotAtAll() throws IOException {
    var work = WorkFolder.of(folder.resolve("work"), "about\n");
    work.write("numbers", out -> {
      WorkFolder.longs(out, new long[]{1L << 40, -3});
      WorkFolder.ints(out, new int[]{7});
      WorkFolder.floats(out, new float[]{0.5f});
      WorkFolder.doubles(out, new double[]{0.25});
    });
    work.read("numbers", in -> {
      assertThat(WorkFolder.longs(in)).containsExactly(1L << 40, -3);
      assertThat(WorkFolder.ints(in)).containsExactly(7);
      assertThat(WorkFolder.floats(in)).containsExactly(0.5f);
      assertThat(WorkFolder.doubles(in)).containsExactly(0.25);
      return in.read();
    });
    assertThatThrownBy(() -> work.write("half", out -> {
      out.writeInt(1);
      throw new IOException("full");
    })).hasMessage("full");
    assertThat(work.has("half")).isFalse();
    assertThat(work.has("numbers")).isTrue();
    work.delete("numbers");
    assertThat(work.has("numbers")).isFalse();
  }

  @Test
  void aFolderOfOthersIsLeftAlone() throws IOException {
    WorkFolder.of(folder.resolve("work"), "one\n");
    WorkFolder.of(folder.resolve("work"), "one\n");
    assertThatThrownBy(() -> WorkFolder.of(folder.resolve("work"), "two\n"))
        .isInstanceOf(OutputException.class).hasMessageContaining("another input");
    Files.writeString(Files.createDirectory(folder.resolve("home")).resolve("letter"), "x");
    assertThatThrownBy(() -> WorkFolder.of(folder.resolve("home"), "one\n"))
        .isInstanceOf(OutputException.class).hasMessageContaining("not a work folder");
  }
}
