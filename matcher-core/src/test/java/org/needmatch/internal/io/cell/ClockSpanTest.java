package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockSpanTest {

  @ParameterizedTest
  @CsvSource({"09:00-12:30,540,750", "9-12,540,720", "9am - 1pm,540,780", "10-2pm,600,840",
      "1-5pm,780,1020", "9-12pm,540,720", "9-11pm,1260,1380", "0900-1700,540,1020",
      "9h30 to 11h,570,660", "22:00-06:00,1320,360", "18:00 – 23:59,1080,1440", "noon-2pm,720,840",
      "10h à 12h,600,720", "9 bis 12 Uhr,540,720"})
  void aStartAndAnEnd(String text, int start, int end) {
    assertThat(ClockSpan.find(text)).isEqualTo(new ClockSpan(start, end));
  }

  @ParameterizedTest
  @CsvSource({"9-5,540,1020", "9 - 1,540,780", "10 to 2,600,840", "12-4,720,960", "9-12,540,720",
      "22-6,1320,360", "09:00-05:00,540,300", "09-05,540,300", "9pm-5am,1260,300", "9-17,540,1020",
      "11-11,660,1380"})
  void anOfferOfBareHoursEndsInTheAfternoon(String text, int start, int end) {
    assertThat(ClockSpan.offer(text)).isEqualTo(new ClockSpan(start, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "2026-11-24", "25-27", "any time", "9-", "-9", "Mon-Fri"})
  void anythingElseIsNone(String text) {
    assertThat(ClockSpan.find(text)).isNull();
  }
}
