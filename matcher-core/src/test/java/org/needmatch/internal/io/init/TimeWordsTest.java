package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeWordsTest {
  private static @Nullable String slot(String text) {
    var slot = TimeWords.slot(text, 2026);
    return slot == null ? null : slot.day() + (slot.span() == null ? "" : " " + slot.span());
  }

  @Test
  void aDayAndATimeAreASlotInEitherOrder() {
    assertThat(slot("Monday 9am-12pm")).isEqualTo("Monday 09:00-12:00");
    assertThat(slot("9-12, Monday")).isEqualTo("Monday 09:00-12:00");
    assertThat(slot("Shift on the Saturday [Sat 10:00-12:00]")).isEqualTo("Sat 10:00-12:00");
    assertThat(slot("hello")).isNull();
    assertThat(slot("10:00-12:00")).as("on which day?").isNull();
  }

  @Test
  void cellsAreTakenApartUnlessTheyAreOneWord() {
    assertThat(TimeWords.parts("Monday AM; Tue PM | Wed")).containsExactly("monday am", "tue pm",
        "wed");
    assertThat(TimeWords.parts("n/a")).hasSize(1);
    assertThat(TimeWords.parts(" ; ;")).isEmpty();
    assertThat(TimeWords.plain("Don\u2019t\u00A0 know ")).isEqualTo("don't know");
  }
}
