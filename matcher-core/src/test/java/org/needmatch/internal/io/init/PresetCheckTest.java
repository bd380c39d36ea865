package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetCheckTest {
  private static final String SOUND = """
      {"name": "a", "title": "A", "export": "Press the button.",
       "sources": [{"says": "all", "where": "its page", "lookedUp": "2026-11-29"}],
       "tables": [{"name": "t", "of": "volunteers.csv", "header": {"id": ["Ref"]},
         "others": {"area": ["Ward"], "level": ["Level"], "dbs": ["DBS level"]},
         "settings": {"columns": {"{t.id}": "volunteer_id", "{t.area}": "home_area"}}}],
       "questions": [{"name": "zone", "about": ["Level"], "text": "Is it?", "line": {"zone": "Europe/Oslo"}}]}
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "\"export\" | \"exports\" | The preset has exports, which is not one of",
      "\"Ref\" | 7 | header.id has 7, which is no text.",
      "2026-11-29 | yesterday | sources[0] has a lookedUp that is not as 2026-09-01.",
      "volunteers.csv | people.csv | tables[0] is of people.csv, which is no file of ours.",
      "{t.area} | {t.ward} | The preset a speaks of {t.ward}, which is no table or column of it.",
      "home_area | dbs_level | The preset a reads dbs_level of t, which guards people",
      "home_area | active | The preset a reads active of t, which guards people",
      "home_area | birth_date | The preset a reads birth_date of t, which guards people",
      "{\"zone\": \"Europe/Oslo\"} | [] | questions[0].line is not an object in { }.",
      "]} | ] | The preset is not JSON"})
  void whatNobodyReadsOrMayReadIsRefused(String from, String to, String message) {
    assertThat(SOUND).contains(from);
    assertThatThrownBy(() -> PresetReader.read(SOUND.replace(from, to)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
  }

  @Test
  void aGuardThatIsCalledExactlyAsOursIsRead() {
    var text = SOUND.replace("\"{t.area}\": \"home_area\"", "\"DBS level\": \"dbs_level\"");
    assertThat(PresetReader.read(text).tables()).hasSize(1);
  }

  @Test
  void aPresetWithoutASourceIsRefused() {
    assertThatThrownBy(
        () -> PresetReader.read(SOUND.replaceAll("\"sources\": \\[.*?\\]", "\"sources\": []")))
        .hasMessage("The preset a has no sources.");
  }
}
