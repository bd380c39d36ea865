package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.TimeSpan;

class FreeTimeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ValueSource(doubles = {1, 6, 12})
  void everybodyIsFreeForTheHoursThatTheyGiveWithinTheWeek(double hours) {
    for (var persona : Persona.ALL) {
      for (long person = 0; person < 50; person++) {
        var dice = new RandomStream(7, RandomStream.Topic.values()[0], person);
        var free = FreeTime.windows(persona, hours, MONDAY, DensityParameters.NATURAL, dice);

        assertThat(free.stream().mapToDouble(TimeSpan::hours).sum()).isGreaterThanOrEqualTo(hours);
        assertThat(free).allSatisfy(span -> {
          assertThat(span.day()).isBetween(MONDAY, MONDAY.plusDays(6));
          assertThat(span.hours()).isPositive();
          assertThat(span.end()).as("by three in the night")
              .isBeforeOrEqualTo(span.day().plusDays(1).atTime(3, 0));
        });
      }
    }
  }
}
