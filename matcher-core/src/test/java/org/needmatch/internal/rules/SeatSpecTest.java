package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;

class SeatSpecTest {
  @Test
  void aSessionAcrossMidnightIsAsLongAsItsClockSays() {
    var need = Need.builder("n").remote(true)
        .on(LocalDate.of(2026, 10, 24), LocalTime.of(22, 0), LocalTime.of(6, 0)).build();
    var seat = new SeatSpec(need, need.roles().getFirst());
    assertThat(seat.endMinute() - seat.startMinute()).as("the night of a clock change")
        .isEqualTo(480);
    assertThat(seat.startMinute())
        .isEqualTo(IntervalSet.minute(LocalDate.of(2026, 10, 24).atTime(22, 0)));
  }
}
