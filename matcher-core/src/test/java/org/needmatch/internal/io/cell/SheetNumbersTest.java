package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNumbersTest {
  @ParameterizedTest
  @CsvSource({"46349,2026-11-23", "46349.375,2026-11-23 09:00", "40000,2009-07-06", "39999,",
      "60000,", "9.5,"})
  void daysAreCountedFromTheEndOf1899(String text, @Nullable String date) {
    assertThat(SheetNumbers.date(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"0.375,09:00", ".5,12:00", "0.999,23:59", "1.5,", "9,"})
  void timesAreSharesOfADay(String text, @Nullable String time) {
    assertThat(SheetNumbers.time(text)).isEqualTo(time);
  }
}
