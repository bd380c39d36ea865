package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftSettingsTest {
  @Test
  void partsStandInOneOrderWhicheverCameFirst() {
    var one = new DraftSettings();
    one.put("columns", "needs.csv", "date", "Day");
    one.set("dateOrder", "us");
    var other = new DraftSettings();
    other.set("dateOrder", "us");
    other.put("columns", "needs.csv", "date", "Day");
    assertThat(one.json()).isEqualTo(other.json()).startsWith("{\n  \"dateOrder\" : \"us\"");
    assertThat(one.lines())
        .isEqualTo("\"columns\": {\"needs.csv\":{\"date\":\"Day\"}}, \"dateOrder\": \"us\"");
  }

  @Test
  void wordsOfOneColumnAreCollected() {
    var draft = new DraftSettings();
    draft.put("values", "volunteers.csv", "dbs_level", "Enh.", "enhanced");
    draft.put("values", "volunteers.csv", "dbs_level", "\"None\"", "none");
    assertThat(draft.json()).isEqualToIgnoringWhitespace("""
        {"values": {"volunteers.csv": {"dbs_level": {"Enh.": "enhanced", "\\"None\\"": "none"}}}}
        """);
    assertThat(draft.has("values")).isTrue();
    assertThat(draft.has("columns")).isFalse();
  }

  @Test
  void aLineToAddIsJsonOfItsOwn() {
    assertThat(DraftSettings.line("columns", "needs.csv", "date", "Day \"A\""))
        .isEqualTo("\"columns\": {\"needs.csv\":{\"date\":\"Day \\\"A\\\"\"}}");
    assertThat(DraftSettings.line("headerRow", "needs.csv", 3))
        .isEqualTo("\"headerRow\": {\"needs.csv\":3}");
  }
}
