package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotsProposerTest extends ProposedFiles {
  @Test
  void columnsThatAreCalledAsSessions() throws Exception {
    files.with("helpers.csv", "Name,Desk,Van", "Ann Lee,Preferred,Not available",
        "Bob Ray,Available,Available").with("shifts.csv", "Shift,Date,Start,End,Needed",
            "Desk,2026-11-24,10:00,12:00,1", "Van,2026-11-28,9:00,11:00,2");
    var read = files.read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(1, 2);
    assertThat(read.problem().needs().getLast().remote()).isTrue();
  }

  @Test
  void slotsThatNothingExplainsAreNamedOneByOne() {
    files.with("matrix.csv", "Name,Slot 1,Slot 2,Slot 3", "Ann Lee,Preferred,Not available,1",
        "Bob Ray,Available,Available,");
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::add)
        .anyMatch(add -> add.contains("\"Slot 1\":\"DAY 09:00-12:30\",\"Slot 2\""));
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::question)
        .anyMatch(one -> one.contains("Put a needs.csv beside the files"));
  }

  @Test
  void columnsForDaysWithPartsOfTheDay() throws Exception {
    files
        .with("volunteers.csv", "volunteer_id,latitude,longitude,Monday,Tuesday,Wed am",
            "V1,53.65,-1.78,AM,PM/Eve,", "V2,53.65,-1.78,No,-,yes")
        .with("needs.csv", SESSIONS, SESSION);
    var read = files.read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(3, 1);
  }

  @Test
  void severalColumnsThatSayTheDaysAreAllRead() throws Exception {
    files
        .with("volunteers.csv", "id,latitude,longitude,Mon slots,Tue slots,Days off",
            "V1,53.65,-1.78,Mon 09:00-12:00,Tue 09:00-12:00,Tue")
        .with("needs.csv", SESSIONS, SESSION);
    var settings = files.settings();
    assertThat(settings.at("/slots/volunteers.csv/columns").properties()).hasSize(2);
    assertThat(settings.at("/columns/volunteers.csv/Days off").asText())
        .isEqualTo("unavailable_on");
    assertThat(files.read().problem().volunteers().getFirst().unavailable()).hasSize(1);
  }
}
