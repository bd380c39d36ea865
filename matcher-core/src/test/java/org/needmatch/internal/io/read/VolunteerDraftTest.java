package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolunteerDraftTest extends InputFixture {
  /** A session may begin on Sunday 29 November and last into Tuesday. */
  @ParameterizedTest
  @CsvSource({"2026-11-22 09:00-24:00,0", "2026-11-22 23:00-01:00,1", "2026-11-29 09:00-10:00,1",
      "2026-11-30 09:00-10:00,1", "2026-12-01 09:00-10:00,1", "2026-12-02 09:00-10:00,0"})
  void windowsThatNoSessionOfTheWeekCanReachAreNotKept(String window, int kept) {
    input.volunteers("availability", "V1," + window, "V2,Mon 09:00-17:00");

    assertThat(InputText.windows(input.read(), 0)).hasSize(kept);
  }

  @Test
  void thePastFillsOnlyWhatThePersonsRowLeavesBlank() {
    input.volunteers("availability,weeks_waiting,asks", "V1,Mon 09:00-17:00,7,",
        "V2,Mon 09:00-17:00,,").file("attendance.csv",
            "volunteer_id,weeks_waiting,reliability,recent_sessions,asks\nV1,2,0.5,1,3\n");
    var people = input.read().problem().volunteers();

    assertThat(people.getFirst().weeksWaiting()).isEqualTo(7);
    assertThat(people.getFirst().asks()).isEqualTo(3);
    assertThat(people.getFirst().reliability()).isEqualTo(0.5);
    assertThat(people.getLast().asks()).isZero();
  }
}
