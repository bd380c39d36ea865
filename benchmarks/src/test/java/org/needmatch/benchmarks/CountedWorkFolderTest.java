package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedWorkFolderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void whatRegionsTellEachOtherIsCountedAndNothingElse() throws IOException {
    try (var work = new CountedWorkFolder(folder)) {
      work.write("border-0000-0000.bin", out -> out.writeLong(7));
      work.write("state-0000-0000.bin", out -> out.writeLong(8));
      work.write("border-0001-0000.bin", out -> out.writeInt(9));
      assertThat(work.told()).isEqualTo(12);
      assertThat(work.<Long>read("state-0000-0000.bin", in -> in.readLong())).isEqualTo(8);
      work.delete("border-0000-0000.bin");
      assertThat(work.has("border-0000-0000.bin")).isFalse();
      assertThat(work.told()).isEqualTo(12);
      assertThat(work.place()).isEqualTo(folder.toString());
    }
  }
}
