package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemReaderTest extends InputFixture {
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
