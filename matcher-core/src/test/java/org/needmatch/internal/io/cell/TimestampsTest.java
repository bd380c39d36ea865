package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
  private static final Timestamps LONDON = new Timestamps(new Dates(false),
      ZoneId.of("Europe/London"));

  @ParameterizedTest
  @CsvSource({"2026-06-03T18:00:00.000Z,2026-06-03,19:00", "2026-06-03T23:30:00Z,2026-06-04,00:30",
      "2026-10-25T00:30:00Z,2026-10-25,01:30", "2026-10-25T01:30:00.000Z,2026-10-25,01:30",
      "2026-11-24 10:00 UTC,2026-11-24,10:00", "2023/07/12 7:38 PM UTC+3,2023/07/12,17:38",
      "24/11/2026 00:10 +01:00,2026-11-23,23:10", "2026-01-01T10:00:00-0530,2026-01-01,15:30"})
  void timesWithAZoneAreLocal(String text, String date, String time) {
    assertThat(LONDON.split(text)).isEqualTo(new Timestamps.Stamp(date, time));
  }

  @ParameterizedTest
  @CsvSource({"24/11/2026 10:00,24/11/2026,10:00", "03/05/2024 6:30 PM,03/05/2024,6:30 PM",
      "2026-11-24T10:00:00,2026-11-24,10:00:00", "24 November 2026 9am,24 November 2026,9am",
      "2026-11-24 24:00,2026-11-24,24:00"})
  void othersStandAsTheyAre(String text, String date, String time) {
    assertThat(LONDON.split(text)).isEqualTo(new Timestamps.Stamp(date, time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "10:00", "", "2026-11-24 10", "24 November 2026",
      "2026-13-24T10:00:00Z", "2026-11-24T25:00:00Z", "Mon 10:00-12:00"})
  void anythingElseIsNone(String text) {
    assertThat(LONDON.split(text)).isNull();
    assertThat(LONDON.date(text, true)).isEqualTo(text);
    assertThat(LONDON.time(text)).isEqualTo(text);
  }

  @Test
  void aMidnightIsATimeOnlyWhereTimesCount() {
    assertThat(LONDON.date("2026-06-03T00:00:00Z", false)).isEqualTo("2026-06-03T00:00:00Z");
    assertThat(LONDON.date("2026-06-02T23:00:00Z", true)).isEqualTo("2026-06-03");
    assertThat(LONDON.time("2026-06-03T00:00:00Z")).isEqualTo("01:00");
  }
}
