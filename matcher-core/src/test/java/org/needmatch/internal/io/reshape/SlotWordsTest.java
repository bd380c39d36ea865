package org.needmatch.internal.io.reshape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.cell.Slot;

class SlotWordsTest {
  private static final Slot MONDAY = new Slot("Mon", "08:00-20:00");

  private static SlotWords words(Map<String, String> spans) {
    return new SlotWords(spans, null, 0, 0);
  }

  @Test
  void yesIsTheWholeSlotAndNoIsNoWindow() {
    var words = words(Map.of());
    assertThat(words.windows(MONDAY, " YES ")).containsExactly("Mon 08:00-20:00");
    assertThat(words.windows(MONDAY, "\u2713")).containsExactly("Mon 08:00-20:00");
    for (var none : List.of("", "no", "N/A", "not available", "-", "; ,")) {
      assertThat(words.windows(MONDAY, none)).as(none).isEmpty();
    }
  }

  @Test
  void yesToADayWithoutTimesIsNotGuessed() {
    assertThat(words(Map.of()).windows(new Slot("Mon", null), "yes")).isNull();
  }

  @Test
  void aWordNobodyExplainedIsNotGuessed() {
    assertThat(words(Map.of()).windows(MONDAY, "perhaps")).isNull();
    assertThat(words(Map.of("am", "09:00-12:00")).windows(MONDAY, "am, perhaps")).isNull();
    assertThat(words(Map.of()).windows(MONDAY, "9")).as("a number may be anything").isNull();
  }

  @Test
  void wordsOfTheOrganisationStandForTheirTimes() {
    var words = words(Map.of("am", "09:00-12:00", "all day", "yes", "off", "", "n", "18:00-22:00"));
    assertThat(words.windows(MONDAY, "AM")).containsExactly("Mon 09:00-12:00");
    assertThat(words.windows(MONDAY, "am / all day / off")).containsExactly("Mon 09:00-12:00",
        "Mon 08:00-20:00");
    assertThat(words.windows(MONDAY, "N")).as("their n is the night shift")
        .containsExactly("Mon 18:00-22:00");
  }

  @Test
  void timesInACellAreWindowsOfTheDay() {
    assertThat(words(Map.of()).windows(MONDAY, "9-12; 2pm-4pm")).hasSize(2)
        .allMatch(window -> window.startsWith("Mon "));
  }

  @Test
  void aStartAloneLastsAsLongAsTheSettingSays() {
    var words = new SlotWords(Map.of(), null, 90, 360);
    assertThat(words.windows(MONDAY, "14:30")).containsExactly("Mon 14:30-16:00");
    assertThat(words.windows(MONDAY, "23:30")).containsExactly("Mon 23:30-01:00");
    assertThat(words(Map.of()).windows(MONDAY, "14:30")).isNull();
  }

  @Test
  void aSeparatorOfOnesOwnReplacesTheSigns() {
    var words = new SlotWords(Map.of("a,b", "09:00-10:00"), " + ", 0, 0);
    assertThat(words.windows(MONDAY, "a,b + yes")).containsExactly("Mon 09:00-10:00",
        "Mon 08:00-20:00");
  }
}
