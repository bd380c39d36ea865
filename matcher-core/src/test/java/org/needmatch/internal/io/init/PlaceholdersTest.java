package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
  private static final Placeholders NAMES = new Placeholders(
      Map.of("people", List.of("Ann.csv"), "days", List.of("Mon", "Tue"), "none", List.of()));

  private static String filled(String json) throws IOException {
    return NAMES.fill((ObjectNode) new ObjectMapper().readTree(json)).toString();
  }

  @Test
  void aNameOfSeveralIsAsManyEntries() throws IOException {
    assertThat(filled("{\"columns\": {\"{days}\": \"x\"}, \"list\": [\"{days}\", 3]}"))
        .isEqualTo("{\"columns\":{\"Mon\":\"x\",\"Tue\":\"x\"},\"list\":[\"Mon\",\"Tue\",3]}");
    assertThat(filled("{\"file\": \"of {people}\"}")).isEqualTo("{\"file\":\"of Ann.csv\"}");
  }

  @Test
  void whatSpeaksOfNothingIsLeftOut() throws IOException {
    assertThat(filled("{\"a\": \"{none}\", \"b\": {\"c\": \"{gone}\"}, \"d\": [\"{none}\"]}"))
        .isEqualTo("{}");
    assertThat(filled("{\"a\": {\"from\": \"{none}\", \"as\": \"hash\"}, \"b\": true}"))
        .isEqualTo("{\"b\":true}");
  }
}
