package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderFinderTest extends ProposedFiles {
  @Test
  void titlesAndTotalsAroundTheTable() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", "Food bank rota,,,,,,", ",,,,,,",
        SESSIONS, SESSION, "Total,,,,,,1");
    assertThat(files.settings().at("/headerRow/needs.csv").asInt()).isEqualTo(3);
    assertThat(files.read().problem().needs()).hasSize(1);
  }

  @Test
  void aTitleAboveCellsBetweenSemicolons() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON).with("needs.csv", "Food bank rota", "",
        SESSIONS.replace(',', ';'), SESSION.replace(',', ';'));
    assertThat(files.read().problem().needs()).hasSize(1);
  }

  @Test
  void twoLinesOfNames() {
    files.with("volunteers.csv", ",Monday,,Tuesday,", "Name,AM,PM,AM,PM", "Ann Lee,x,,x,",
        "Ben Ray,,x,,x");
    var settings = files.settings();
    assertThat(settings.at("/headerRow/volunteers.csv")).hasSize(2);
    assertThat(settings.at("/slots/volunteers.csv/columns/Tuesday PM").asText())
        .isEqualTo("Tuesday 13:00-17:00");
  }
}
