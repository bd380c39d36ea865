package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesiredMinimumTest {
  @ParameterizedTest
  @CsvSource({"0,0,0", "2,0,120", "0,26,360", "0,13,180", "1,13,180", "4,13,240", "0,1,14"})
  void aMonthIsATwelfthOfFiftyTwoWeeksAndTheHigherCounts(double week, double month, int minutes) {
    assertThat(new DesiredMinimum(week, month).minutesPerWeek()).isEqualTo(minutes);
  }
}
