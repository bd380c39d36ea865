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
    var work = LocalWorkFolder.of(folder.resolve("work"), "about\n");
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
  void theSameWorkGoesOnWhereItStopped() throws Exception {
    var work = LocalWorkFolder.of(folder.resolve("work"), "town, seed 1");
    assertThat(LocalWorkFolder.of(folder.resolve("work"), "town, seed 1")).isNotNull();
    assertThat(work.has("round")).isFalse();
  }

  @Test
  void whatBelongsToAnotherInputIsSaidOnceAndNotAsAFolderOutOfOrder() throws Exception {
    LocalWorkFolder.of(folder, "town, seed 1");
    assertThatThrownBy(() -> LocalWorkFolder.of(folder, "town, seed 2"))
        .isInstanceOf(OutputException.class)
        .hasMessage("The work folder " + folder + " belongs to another input, seed or setting."
            + " Name another folder with --work, or delete this one.");
  }

  @Test
  void aFolderWithFilesOfAnotherKindIsLeftAlone() throws Exception {
    Files.writeString(folder.resolve("needs.csv"), "mine");
    assertThatThrownBy(() -> LocalWorkFolder.of(folder, "town")).hasMessage("The folder " + folder
        + " is not a work folder and not empty." + " Name another folder with --work.");
    try (var there = Files.list(folder)) {
      assertThat(there).hasSize(1);
    }
  }

  @Test
  void aFileIsNoWorkFolder() throws Exception {
    var file = Files.writeString(folder.resolve("work"), "mine");
    assertThatThrownBy(() -> LocalWorkFolder.of(file, "town")).isInstanceOf(OutputException.class)
        .hasMessageStartingWith("The work folder " + file + " cannot be used");
    assertThat(file).hasContent("mine");
  }
}
