package org.needmatch.internal.io.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRecorderTest {
  @TempDir
  Path folder;

  @Test
  void cellsAreCountedAndOnlyWordsOfOursAreKept() {
    var record = new InputText(folder).volunteers("name,availability,dbs_level,Shirt",
        "V1,Ann,Mon 09:00-17:00,Enhanced,M", "V2,Bob,,none,", "V3,Cat,Mon 09:00-17:00,enhanced,L")
        .read().account().input();
    var file = requireNonNull(record.files().get("volunteers.csv"));
    assertThat(file.rows()).isEqualTo(3);
    var level = requireNonNull(file.columns().get("dbs_level"));
    assertThat(level.words()).containsExactly(Map.entry("enhanced", 2), Map.entry("none", 1));
    assertThat(requireNonNull(file.columns().get("availability")).filled()).isEqualTo(2);
    assertThat(requireNonNull(file.columns().get("name")).words()).isEmpty();
    var shirt = requireNonNull(file.columns().get("Shirt"));
    assertThat(shirt.read()).isFalse();
    assertThat(shirt.filled()).isEqualTo(2);
    assertThat(record.document()).isFalse();
  }
}
