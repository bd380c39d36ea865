package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfferCellsTest extends ProposedFiles {
  @Test
  void cellsThatSayTheDaysInOneColumn() throws Exception {
    files
        .with("Helpers.csv", "First name,Surname,When available", "Ann,Lee,Monday AM; Tuesday AM",
            "Bob,Ray,\"Weekday evenings, Saturday\"", "Cat,Low,\"Tue 9-12, none of these\"")
        .with("needs.csv", SESSIONS, SESSION);
    assertThat(files.read().problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(2, 6);
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::question)
        .anyMatch(one -> one.startsWith("1 word of the cells"));
  }

  @Test
  void daysTogetherAndPartsOfThem() {
    files.with("register.csv", "Forename,Surname,Weekday evenings,Weekends,DBS seen on",
        "Ann,Lee,yes,AM,2026-01-02", "Ben,Ray,,PM,2026-01-03");
    var columns = files.settings().at("/slots/volunteers.csv/columns");
    assertThat(columns.path("Weekday evenings").asText()).isEqualTo("Mon-Fri 18:00-21:00");
    assertThat(columns.path("Weekends").asText()).isEqualTo("Sat-Sun");
    assertThat(files.proposal(Answers.NONE).open()).filteredOn(one -> !one.column().isEmpty())
        .extracting(OpenQuestion::add)
        .containsExactly("\"columns\": {\"volunteers.csv\":{\"DBS seen on\":\"dbs_issued_on\"}}");
  }
}
