package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.rules.Reason;
import org.needmatch.testdomain.Town;

/** Windows against a session from Monday 22:00 to Tuesday 02:00. */
class AvailabilityRuleTest {
  private static final LocalDateTime MONDAY = Town.MONDAY.atStartOfDay();

  private static TimeSpan hours(String text) {
    var ends = text.split("-");
    return new TimeSpan(at(ends[0]), at(ends[1]));
  }

  private static LocalDateTime at(String time) {
    var parts = time.split(":");
    return MONDAY.plusHours(Integer.parseInt(parts[0])).plusMinutes(Integer.parseInt(parts[1]));
  }

  private static NeedBuilder night() {
    return Need.builder("n").remote(true).time(hours("22:00-26:00"));
  }

  private static VolunteerBuilder free(String windows) {
    var volunteer = Volunteer.builder("v");
    for (var window : windows.isEmpty() ? new String[0] : windows.split(" ")) {
      volunteer.available(hours(window));
    }
    return volunteer;
  }

  @ParameterizedTest
  @CsvSource({"22:00-26:00,allowed", "22:01-26:00,availability", "22:00-25:59,availability",
      "22:00-24:00 24:00-26:00,allowed", "22:00-24:00 24:01-26:00,availability",
      "24:00-27:00 21:00-24:00,allowed", "20:00-25:00 23:00-26:00,allowed", "'',availability",
      "46:00-50:00,availability"})
  void windowsTogetherCoverEveryMinute(String windows, String expected) {
    assertThat(OneSeat.code(AvailabilityRule.class, free(windows), night())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"20:00-22:00,allowed", "20:00-22:01,availability", "26:00-27:00,allowed",
      "25:59-27:00,availability", "23:00-23:01,availability"})
  void whatIsUnavailableCutsAHoleIntoEveryWindow(String hole, String expected) {
    assertThat(OneSeat.code(AvailabilityRule.class,
        free("00:00-48:00 12:00-30:00").unavailable(hours(hole)), night())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"46:00-46:01,allowed", "'',availability"})
  void withoutAClockTimeAnyWindowWillDo(String windows, String expected) {
    assertThat(OneSeat.code(AvailabilityRule.class, free(windows),
        night().terms(new EngagementTerms(null, true, 0)))).isEqualTo(expected);
  }

  @Test
  void theReasonSaysHowManyMinutesAreMissing() {
    assertThat(OneSeat.reason(AvailabilityRule.class,
        OneSeat.of(free("22:00-23:30 24:00-25:45"), night())))
        .isEqualTo(new Reason.Unavailable(45));
  }
}
