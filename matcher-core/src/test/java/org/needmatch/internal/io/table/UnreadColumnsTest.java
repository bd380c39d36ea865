package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.read.InputText;

class UnreadColumnsTest {
  @TempDir
  Path folder;

  private List<String> unread(String columns) {
    var input = new InputText(folder).volunteers("availability," + columns,
        "V1,Mon 09:00-17:00" + ",".repeat(columns.split(",").length));
    return input.read().unread().columns().stream()
        .map(one -> one.name() + (one.near() == null ? "" : " ~ " + one.near())).toList();
  }

  @Test
  void whatNobodyReadsIsNamedWithWhatItMayMean() {
    assertThat(unread("Shirt,skils,venue")).containsExactly("Shirt", "skils ~ skills",
        "venue ~ venue of needs.csv");
  }

  @Test
  void whatIsReadOrSaidNotToBeIsSilent() {
    assertThat(unread("skills")).isEmpty();
    new InputText(folder).file("matcher.json",
        "{\"columns\": {\"volunteers.csv\": {\"Shirt\": \"\"}}}");
    assertThat(new InputText(folder).volunteers("availability,Shirt", "V1,Mon 09:00-17:00,M").read()
        .unread().columns()).isEmpty();
  }
}
