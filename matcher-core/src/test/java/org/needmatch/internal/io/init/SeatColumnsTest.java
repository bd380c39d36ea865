package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatColumnsTest extends ProposedFiles {
  @Test
  void columnsForNamesAreSeats() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON).with("rota.csv",
        "Week commencing,Day,Shift,Start,End,Volunteer 1,Volunteer 2,Volunteer 3",
        "23/11/2026,Mon,Kitchen,09:00,12:00,Ann,Bob,", "23/11/2026,Tue,Kitchen,09:00,12:00,,,");
    var needs = files.read().problem().needs();
    assertThat(needs).hasSize(2);
    assertThat(needs.getFirst().roles().getFirst().wanted()).isEqualTo(3);
  }
}
