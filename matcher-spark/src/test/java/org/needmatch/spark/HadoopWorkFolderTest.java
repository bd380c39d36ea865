package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.region.LocalWorkFolder;
import org.needmatch.io.store.OutputException;

class HadoopWorkFolderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Configuration storage = OtherStorage.known(new Configuration());

  @Test
  void aFileIsThereWholeOrNotAtAllAndTheLaterTakesItsPlace() throws IOException {
    var work = HadoopWorkFolder.at("other:" + folder.resolve("work"), storage);
    assertThat(work).isInstanceOf(HadoopWorkFolder.class);
    work.write("state", out -> out.writeInt(1));
    work.write("state", out -> out.writeInt(2));
    int read = work.read("state", in -> in.readInt());
    assertThat(read).isEqualTo(2);
    assertThatThrownBy(() -> work.write("half", out -> {
      out.writeInt(1);
      throw new IOException("full");
    })).hasMessage("full");
    assertThat(work.has("half")).isFalse();
    work.delete("state");
    work.delete("state");
    assertThat(work.has("state")).isFalse();
    try (var there = Files.list(folder.resolve("work"))) {
      assertThat(there).isEmpty();
    }
  }

  @Test
  void itBelongsToOneSolve() throws IOException {
    var work = HadoopWorkFolder.at("other:" + folder, storage);
    work.claim("town, seed 1\n");
    HadoopWorkFolder.at("other:" + folder, storage).claim("town, seed 1\n");
    assertThatThrownBy(() -> work.claim("town, seed 2\n")).isInstanceOf(OutputException.class)
        .hasMessageContaining("belongs to another input");
  }

  @Test
  void aFolderOfThisDiskIsTakenAsOne() throws IOException {
    assertThat(HadoopWorkFolder.at(folder.toString(), storage)).isInstanceOf(LocalWorkFolder.class);
  }
}
