package org.needmatch.benchmarks.smptsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmptspTest {
  /** Five tasks, four workers; two workers can do them all, 0 and 2. */
  static final String TINY = """
      # invented for this test
      Type = 1
      Jobs = 5
        0   10
       10   20
        5   15
       15   25
       20   30
      Qualifications = 4
       3:  0 1 4
       2:  1 3
       3:  2 3 4
       1:  2
      """;

  @TempDir
  Path folder;

  private Smptsp read(String text) throws IOException {
    var file = folder.resolve("tiny.dat");
    Files.writeString(file, text);
    return Smptsp.read(file);
  }

  @Test
  void readsThePublishedForm() throws IOException {
    var tiny = read(TINY);

    assertThat(tiny.tasks()).hasSize(5).contains(new Smptsp.Task(5, 15));
    assertThat(tiny.workers()).containsExactly(List.of(0, 1, 4), List.of(1, 3), List.of(2, 3, 4),
        List.of(2));
  }

  @Test
  void saysWhyAChoiceIsNoSchedule() throws IOException {
    var tiny = read(TINY);

    assertThat(tiny.faults(new int[]{0, 0, 2, 2, 0})).isEmpty();
    assertThat(tiny.faults(new int[]{0, 0, 2, 2, -1})).containsExactly("Nobody does task 4.");
    assertThat(tiny.faults(new int[]{0, 1, 3, 1, 0}))
        .containsExactly("Worker 1 does tasks 1 and 3 at once.");
    assertThat(tiny.faults(new int[]{1, 0, 2, 2, 0})).containsExactly("Worker 1 cannot do task 0.");
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertThatIOException().isThrownBy(() -> read(TINY.replace("15   25", "25   15")))
        .withMessageContaining("line 7");
    assertThatIOException().isThrownBy(() -> read(TINY.replace("1 3\n", "1 5\n")))
        .withMessageContaining("line 11");
    assertThatIOException().isThrownBy(() -> read(TINY.replace("Jobs = 5", "Jobs = 6")))
        .withMessageContaining("line 9");
    assertThatIOException().isThrownBy(() -> read(TINY.replace("Type = 1", "Type = 2")))
        .withMessageContaining("line 2");
    assertThatIOException().isThrownBy(() -> read(TINY.replace(" 1:  2\n", "")))
        .withMessageContaining("the end");
  }
}
