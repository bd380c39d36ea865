package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static NeedBuilder need() {
    return Need.builder("n").remote(true).on(MONDAY.plusDays(6), LocalTime.of(22, 0),
        LocalTime.of(6, 0));
  }

  @Test
  void aNightIsOfTheDayAndWeekInWhichItStarts() {
    assertThat(need().build().time().end()).isEqualTo(MONDAY.plusDays(7).atTime(6, 0));
    assertThat(need().build().monday()).isEqualTo(MONDAY);
  }

  @ParameterizedTest
  @CsvSource({"false,2026-11-29T21:59,false", "false,2026-11-29T22:00,true",
      "true,2026-11-29T23:59,false", "true,2026-11-30T00:00,true"})
  void beginsAtItsStartAndWithoutAClockTimeWhenItsWeekIsOver(boolean anyTime, LocalDateTime now,
      boolean begun) {
    assertThat(need().terms(new EngagementTerms(null, anyTime, 0)).build().hasBegun(now))
        .isEqualTo(begun);
  }

  @Test
  void aSeriesIsTheNeedItselfUnlessItIsNamed() {
    assertThat(need().build().series()).isEqualTo("n");
    assertThat(need().series("s").build().series()).isEqualTo("s");
  }

  @Test
  void whatIsNotRemoteHasAPlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> need().remote(false).build())
        .withMessageContainingAll("n", "place");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1000.01, Double.NaN})
  void aPriorityIsAboveNothingAndAtMostAThousand(double priority) {
    assertThatIllegalArgumentException().isThrownBy(() -> need().priority(priority).build())
        .withMessageContaining("priority");
  }

  @Test
  void rolesHaveNamesOfTheirOwn() {
    var role = Role.builder("lead").core(1).build();
    assertThatIllegalArgumentException().isThrownBy(() -> need().role(role).role(role).build())
        .withMessageContaining("lead");
  }
}
