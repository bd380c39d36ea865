package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.Finding;

class ReferenceCheckTest {
  @TempDir
  Path folder;

  @Test
  void whatIsPreferredIsAnInitiativeAndWhatIsAvoidedMayBeMore() {
    var read = new InputText(folder)
        .needs("latitude,longitude,date,area,initiative", "N1,53.6,-1.7,2026-11-23,hill,food")
        .volunteers("availability,prefers,avoids", "V1,Mon 09:00-17:00,food,food;hill;N1",
            "V2,Mon 09:00-17:00,hill,Food;gone")
        .read();
    assertThat(read.counts().prefersUnknown()).isEqualTo(1);
    assertThat(read.counts().avoidsUnknown()).isEqualTo(2);
    assertThat(read.findings()).extracting(Finding::code).containsExactly("prefers-unknown",
        "avoids-unknown", "avoids-unknown");
    assertThat(read.findings().get(1).message()).as("a slip is named").contains("food");
  }
}
