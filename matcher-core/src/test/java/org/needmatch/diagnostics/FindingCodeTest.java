package org.needmatch.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingCodeTest {
  @Test
  void documentListsExactlyTheCodesThatThereAre() throws IOException {
    var documented = new TreeSet<String>();
    var row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
        .matcher(Files.readString(Path.of("..", "docs", "errors.md")));
    while (row.find()) {
      assertThat(documented.add(row.group(1))).as("listed once: " + row.group(1)).isTrue();
    }
    assertThat(documented).containsExactlyInAnyOrderElementsOf(
        Arrays.stream(FindingCode.values()).map(FindingCode::code).toList());
  }
}
