package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {
  @ParameterizedTest
  @CsvSource({"Mon,MONDAY", "MONDAY,MONDAY", "tues,TUESDAY", "Weds,WEDNESDAY", "thursdays,THURSDAY",
      "' sun ',SUNDAY", "Mo,", "Mond@y,", "daily,"})
  void threeLettersAndMoreNameADay(String text, @Nullable DayOfWeek day) {
    assertThat(Weekdays.find(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Mon-Wed|1 2 3", "Fri-Mon|5 6 7 1", "Mon,Wed|1 3",
      "daily|1 2 3 4 5 6 7", "weekdays|1 2 3 4 5", "weekend|6 7", "Sat to Sun|6 7", "Mon-Mon|1",
      "Mon & Fri|1 5"})
  void rangesRunPastSunday(String text, String numbers) throws BadCell {
    assertThat(Weekdays.several(text)).extracting(day -> String.valueOf(day.getValue()))
        .containsExactly(numbers.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mon-", "Mon-Tue-Wed", "some days", "Mon,,Tue"})
  void aPartThatIsNoDayIsAFault(String text) {
    assertThatExceptionOfType(BadCell.class).isThrownBy(() -> Weekdays.several(text));
  }
}
