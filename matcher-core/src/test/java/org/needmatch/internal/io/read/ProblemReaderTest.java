package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemReaderTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder);
  }

  @Test
  void soundFolderIsReadWithoutFindings() {
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    assertThat(InputText.volunteers(result)).containsExactly("V1", "V2");
    assertThat(InputText.needs(result)).containsExactly("N1");
    assertThat(result.problem().week()).isEqualTo(InputText.MONDAY);
    assertThat(result.counts().weekChosenByDefault()).isTrue();
  }
}
