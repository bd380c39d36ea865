package org.needmatch.internal.io.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.Finding;

class JsonRowTest {
  private static JsonRow row(String json) throws Exception {
    try (var parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return JsonRow.read(parser, "input.json");
    }
  }

  @Test
  void listsAndScalarsAreTheirText() throws Exception {
    assertThat(row("{\"a\": [1, true, \"x\", null], \"b\": 2.50, \"c\": null}").cells())
        .containsExactly(Map.entry("a", "1;true;x;"), Map.entry("b", "2.50"), Map.entry("c", ""));
  }

  @Test
  void whatIsNestedSetsTheRowAsideAndTheRestIsRead() throws Exception {
    var row = row("{\"a\": {\"b\": [1]}, \"c\": \"x\"}");
    assertThat(requireNonNull(row.fault()).code()).isEqualTo("cell-nested");
    assertThat(row.cells()).containsEntry("a", "").containsEntry("c", "x");
    assertThat(row("{\"a\": [[1]]}").fault()).isNotNull();
  }

  @Test
  void oneNameTwiceIsRefused() {
    assertThatThrownBy(() -> row("{\n\"start time\": 1,\n\"Start_Time\": 2}"))
        .isInstanceOf(TableFault.class)
        .extracting(fault -> ((TableFault) fault).finding().message()).asString()
        .contains("start time and Start_Time");
  }

  @Test
  void halfACharacterIsReplacedAndTold() throws Exception {
    var row = row("{\"title\": \"a\\uD83Db\"}");
    assertThat(row.cells()).containsEntry("title", "a\uFFFDb");
    assertThat(row.notes()).singleElement().extracting(Finding::code).isEqualTo("text-broken");
  }
}
