package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;

class TimesTest {
  @ParameterizedTest
  @CsvSource({"09:00,540", "9:00,540", "09:00:00,540", "9am,540", "9 a.m.,540", "5.30pm,1050",
      "17.30,1050", "12am,0", "12pm,720", "noon,720", "midnight,0", "24:00,1440", "00:00,0",
      "23:59,1439"})
  void minutesAfterMidnight(String text, int minutes) throws BadCell {
    assertThat(Times.minutes(text)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:01", "25:00", "09:60", "13pm", "0am", "9", "morning", "09:00:30",
      "0.375"})
  void whatIsNoTimeOnAWholeMinuteIsAFault(String text) {
    assertThatExceptionOfType(BadCell.class).isThrownBy(() -> Times.minutes(text))
        .satisfies(bad -> assertThat(bad.code()).isEqualTo(FindingCode.TIME_BAD));
  }

  @ParameterizedTest
  @CsvSource({"23:59,1440", "11.59pm,1440", "23:58,1438", "24:00,1440"})
  void theLastMinuteOfADayEndsAtMidnight(String text, int minutes) throws BadCell {
    assertThat(Times.end(text)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"10:00,2:00,true,true", "2:00,4:00,false,true", "2:00,4:00,true,true",
      "02:00,04:00,true,false", "09:00,11:00,false,false", "13:00,1:00,false,false",
      "9am,1:00,false,false", "12:00,00:30,false,true"})
  void aClockOfTwelveHoursIsLikely(String from, String to, boolean proven, boolean likely) {
    assertThat(Times.looksTwelveHour(from, to, proven)).isEqualTo(likely);
  }
}
