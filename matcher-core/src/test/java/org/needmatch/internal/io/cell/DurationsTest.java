package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({"1.0,60", "2,120", "1.5 hours,90", "0.25,15", ".5,30", "90 min,90", "90mins,90",
      "1h30,90", "1 hr 30 min,90", "1h,60", "1:30,90", "01:30:00,90", "2 hours and 15 minutes,135",
      "24,1440", "45m,45"})
  void lengthsInMinutes(String text, int minutes) throws BadCell {
    assertThat(Durations.minutes(text)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "25", "90", "1,5", "an hour", "10:00-12:00", "-1", "0 min",
      "1441 min"})
  void othersAreRefused(String text) {
    assertThatThrownBy(() -> Durations.minutes(text)).isInstanceOf(BadCell.class);
  }
}
