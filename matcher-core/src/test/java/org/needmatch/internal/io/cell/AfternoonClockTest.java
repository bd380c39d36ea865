package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfternoonClockTest {
  @ParameterizedTest
  @CsvSource({"1:30,13:30", "7:59,19:59", "8:00,8:00", "11:00,11:00", "12:15,12:15", "13:00,13:00",
      "5pm,5pm", "05:30:00,17:30"})
  void anEarlyTimeIsInTheAfternoon(String text, String time) {
    assertThat(new AfternoonClock(480).read(text)).isEqualTo(time);
  }
}
