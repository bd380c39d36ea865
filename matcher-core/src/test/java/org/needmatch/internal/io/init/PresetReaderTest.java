package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PresetReaderTest {
  private static final String SOUND = """
      {"name": "a", "title": "A", "export": "Press the button.",
       "sources": [{"says": "all", "where": "its page", "lookedUp": "2026-11-29"}],
       "tables": [{"name": "t", "of": "volunteers.csv", "header": {"id": ["Ref"]},
         "others": {"area": ["Ward"], "level": ["Level"], "dbs": ["DBS level"]},
         "settings": {"columns": {"{t.id}": "volunteer_id", "{t.area}": "home_area"}}}],
       "questions": [{"name": "zone", "about": ["Level"], "text": "Is it?", "line": {"zone": "Europe/Oslo"}}]}
      """;

  @Test
  void headersStandWhereTheyAreNamed() {
    var match = Objects.requireNonNull(
        PresetReader.read(SOUND).match(Map.of("people.csv", List.of("REF", "Ward", "Level"))));
    assertThat(match.settings()).hasToString("{\"files\":{\"volunteers.csv\":\"people.csv\"},"
        + "\"columns\":{\"volunteers.csv\":{\"REF\":\"volunteer_id\",\"Ward\":\"home_area\"}}}");
    assertThat(match.with(match.questions().getFirst()).settings().path("zone").asText())
        .isEqualTo("Europe/Oslo");
  }

  @Test
  void whatSpeaksOfAColumnThatIsNotThereIsLeftOut() {
    var match = Objects
        .requireNonNull(PresetReader.read(SOUND).match(Map.of("volunteers.csv", List.of("Ref"))));
    assertThat(match.settings())
        .hasToString("{\"columns\":{\"volunteers.csv\":{\"Ref\":\"volunteer_id\"}}}");
    assertThat(match.questions()).isEmpty();
  }

  @Test
  void otherFilesAreNoMatch() {
    assertThat(PresetReader.read(SOUND).match(Map.of("people.csv", List.of("Ward")))).isNull();
  }
}
