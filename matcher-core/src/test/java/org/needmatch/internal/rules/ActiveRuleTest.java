package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ActiveRuleTest {
  @ParameterizedTest
  @CsvSource({"true,allowed", "false,inactive"})
  void whoIsNotActiveHasNoSeat(boolean active, String expected) {
    assertThat(OneSeat.code(ActiveRule.class, Problems.anyone("v").active(active),
        Need.builder("n").remote(true).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))))
        .isEqualTo(expected);
  }
}
