package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotCellsTest extends ProposedFiles {
  @Test
  void startsInCellsAreAsLongAsTheirSteps() {
    files.with("form responses.csv", "Timestamp,Your name,Email address,friday,saturday",
        "2026/07/12 7:38:23 PM,Ann Lee,ann@example.org,\"18:00, 19:30, 21:00\",Nothing",
        "2026/07/12 7:40:23 PM,Ben Ray,ben@example.org,\"22:30, 24:00, 1:30\",19:30");
    var slots = files.settings().at("/slots/volunteers.csv");
    assertThat(slots.path("minutes").asInt()).isEqualTo(90);
    assertThat(slots.path("nightUntil").asText()).isEqualTo("06:00");
    assertThat(files.settings().at("/compose/volunteers.csv/volunteer_id")).hasSize(2);
  }
}
