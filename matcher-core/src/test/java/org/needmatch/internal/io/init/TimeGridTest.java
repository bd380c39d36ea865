package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeGridTest extends ProposedFiles {
  @Test
  void daysDownTheSideAndPeopleAcross() throws Exception {
    files
        .with("rota.csv", "8:30;12:30;M;13:00;17:00;A", "Date;Ann Lee;Bob Ray;Cat Low", "max;2;2;2",
            "23/11/2026;M;A;", "24/11/2026;all day;;M/A", "25/11/2026;9-12;no;A")
        .with("needs.csv", SESSIONS, SESSION);
    var read = files.read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(3, 1, 3);
    assertThat(files.settings().at("/grid/volunteers.csv/words/m").asText())
        .isEqualTo("08:30-12:30");
    assertThat(files.settings().at("/skipRows/volunteers.csv/0").asText()).isEqualTo("max");
  }

  @Test
  void aRotaThatIsNotFilledInIsNoGrid() {
    files.with("rota.csv", "Date;P1;P2;P3", "23/11/2026;;;", "24/11/2026;;;");
    assertThat(files.proposal(Answers.NONE).open()).extracting(OpenQuestion::question)
        .anyMatch(one -> one.startsWith("Its rows are days"));
  }

  @Test
  void aGridOfTimesAndPeople() {
    files.with("poll.csv", "Time,Ann Lee,Ben Ray", "2026-11-24 09:00,1,0", "2026-11-24 09:30,1,1",
        "2026-11-25 09:00,0,1");
    assertThat(files.settings().at("/grid/volunteers.csv/minutes").asInt()).isEqualTo(30);
    assertThat(files.proposal(Answers.NONE).toString()).doesNotContain("Ann", "Ben");
  }
}
