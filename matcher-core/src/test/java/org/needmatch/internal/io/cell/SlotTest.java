package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {
  private static final Timestamps UK = new Timestamps(new Dates(false), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({"Monday,Monday,", "Mon-Fri,Mon-Fri,", "daily,daily,", "28/11/2026,2026-11-28,",
      "Sat 28 November 2026,2026-11-28,", "Mon 9-12,Mon,09:00-12:00",
      "Availability [Sat 10-2pm],Sat,10:00-14:00",
      "'28 Nov 2026, 10am - 12pm',2026-11-28,10:00-12:00"})
  void aDayMaybeWithASpan(String text, String day, String span) {
    assertThat(Slot.of(text, UK)).isEqualTo(new Slot(day, span));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Name", "Photographer", "Drop-off", "9-12", "Slot 1", "Mon-Foo"})
  void anythingElseIsNone(String text) {
    assertThat(Slot.of(text, UK)).isNull();
  }
}
