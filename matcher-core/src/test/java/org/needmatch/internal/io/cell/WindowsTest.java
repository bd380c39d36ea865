package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.TimeSpan;

class WindowsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Windows WEEK = new Windows(MONDAY, 1, new Dates(false));

  private static List<TimeSpan> spans(Windows windows, String text) throws BadCell {
    return windows.parse(text).spans();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wed 18:00-21:00", "Wednesday, 6pm to 9pm", "wed 18.00–21.00",
      "25/11/2026 18:00-21:00", "2026-11-25 6pm until 9pm", "Wed: 18:00 - 21:00"})
  void oneWindowInManyWays(String text) throws BadCell {
    assertThat(spans(WEEK, text)).containsExactly(TimeSpan.of(MONDAY.plusDays(2), 1080, 1260));
  }

  @Test
  void anEndAtOrBeforeTheStartIsOnTheNextDay() throws BadCell {
    assertThat(spans(WEEK, "Mon 22:00-02:00").getFirst().minutes()).isEqualTo(240);
    var whole = WEEK.parse("Mon 09:00-09:00");
    assertThat(whole.spans().getFirst().minutes()).isEqualTo(1440);
    assertThat(whole.wholeDays()).containsExactly("Mon 09:00-09:00");
  }

  @Test
  void aMinuteToMidnightIsMidnight() throws BadCell {
    var parsed = WEEK.parse("Mon 18:00-23:59");
    assertThat(parsed.spans().getFirst().end()).isEqualTo(MONDAY.plusDays(1).atStartOfDay());
    assertThat(parsed.toMidnight()).hasSize(1);
  }

  @Test
  void aWeekdayIsThatDayOfEveryPlannedWeek() throws BadCell {
    var weeks = new Windows(MONDAY, 3, new Dates(false));
    assertThat(spans(weeks, "Tue 09:00-10:00")).extracting(TimeSpan::day)
        .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(8), MONDAY.plusDays(15));
    assertThat(spans(weeks, "2026-11-24 09:00-10:00")).hasSize(1);
  }

  @Test
  void aListHasSemicolonsBetween() throws BadCell {
    assertThat(spans(WEEK, "Mon-Fri 09:00-17:00; Sat 10:00-12:00;")).hasSize(6);
    assertThat(spans(WEEK, "none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon", "09:00-17:00", "Mon 09:00", "Mon 09:00-25:00", "any time",
      "31/02/2026 09:00-10:00"})
  void oneThatIsNoWindowIsAFaultOfTheCell(String text) {
    assertThatExceptionOfType(BadCell.class)
        .isThrownBy(() -> WEEK.parse("Mon 09:00-10:00;" + text));
  }
}
