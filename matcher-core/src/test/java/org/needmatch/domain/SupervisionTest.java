package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({"540,600,2", "539,601,2", "541,600,0", "540,599,0"})
  void staffCountWhoAreThereEveryMinute(int from, int to, int staff) {
    var supervision = Supervision.builder().staff(2).staffTime(TimeSpan.of(DAY, from, to)).build();
    assertThat(supervision.staffThroughout(TimeSpan.of(DAY, 540, 600))).isEqualTo(staff);
  }

  @Test
  void staffWithoutTimesAreThereThroughout() {
    assertThat(Supervision.builder().staff(2).build().staffThroughout(TimeSpan.of(DAY, 0, 1440)))
        .isEqualTo(2);
  }
}
